/** A condition for the finder: ids of regions and symptoms in the order of its page, the most typical first. */
export type Candidate = { id: string; regions: readonly string[]; symptoms: readonly string[] }

export type FinderCriteria = { region: string | null; symptom: string | null }

/** `exact` is false if no condition matches both criteria. `criteria` are those that the found conditions match. */
export type FoundConditions = { ids: string[]; exact: boolean; criteria: FinderCriteria }

/**
 * Finds the conditions of a region with a symptom, the most typical first. If none matches both, finds those with the
 * symptom (which is more specific than the region), else those of the region. Finds nothing without criteria.
 */
export function findConditions(candidates: readonly Candidate[], criteria: FinderCriteria): FoundConditions {
  if (!criteria.region && !criteria.symptom) return { ids: [], exact: true, criteria }
  const ids = matchingConditions(candidates, criteria)
  if (ids.length > 0 || !criteria.region || !criteria.symptom) return { ids, exact: true, criteria }
  const relaxed: FinderCriteria[] = [
    { region: null, symptom: criteria.symptom },
    { region: criteria.region, symptom: null },
  ]
  for (const each of relaxed) {
    const nearest = matchingConditions(candidates, each)
    if (nearest.length > 0) return { ids: nearest, exact: false, criteria: each }
  }
  return { ids: [], exact: false, criteria }
}

/** The regions and symptoms that can be chosen: ids of at least one condition each. */
export function finderChoices(candidates: readonly Candidate[]): {
  regions: Set<string>
  symptoms: Set<string>
} {
  return {
    regions: new Set(candidates.flatMap(({ regions }) => regions)),
    symptoms: new Set(candidates.flatMap(({ symptoms }) => symptoms)),
  }
}

function matchingConditions(candidates: readonly Candidate[], { region, symptom }: FinderCriteria): string[] {
  const positionIn = (list: readonly string[], id: string | null) => (id ? list.indexOf(id) : 0)
  return candidates
    .map(({ id, regions, symptoms }) => ({
      id,
      at: [positionIn(symptoms, symptom), positionIn(regions, region)],
    }))
    .filter(({ at }) => !at.includes(-1))
    .toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0) || (a.at[1] ?? 0) - (b.at[1] ?? 0))
    .map(({ id }) => id)
}
