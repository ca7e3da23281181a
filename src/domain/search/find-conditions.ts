/** A condition as the finder sees it: ids in the order in which its page lists them, the most typical first. */
export type Candidate = { id: string; regions: readonly string[]; symptoms: readonly string[] }

export type FinderCriteria = { region: string | null; symptom: string | null }

/** `nearest`: nothing fits both, so what was chosen last mattered less. `criteria` is what the shown conditions do fit. */
export type FoundConditions = { ids: string[]; exact: boolean; criteria: FinderCriteria }

/**
 * Conditions felt in a region with a symptom, the most typical first. Where none has both, the nearest: those with the
 * symptom (it says more than the place), else those of the region; the caller says so. No choice finds nothing.
 */
export function findConditions(candidates: readonly Candidate[], criteria: FinderCriteria): FoundConditions {
  if (!criteria.region && !criteria.symptom) return { ids: [], exact: true, criteria }
  const ids = matchingConditions(candidates, criteria)
  if (ids.length > 0 || !criteria.region || !criteria.symptom) return { ids, exact: true, criteria }
  const looser: FinderCriteria[] = [
    { region: null, symptom: criteria.symptom },
    { region: criteria.region, symptom: null },
  ]
  for (const each of looser) {
    const near = matchingConditions(candidates, each)
    if (near.length > 0) return { ids: near, exact: false, criteria: each }
  }
  return { ids: [], exact: false, criteria }
}

/** Only what leads somewhere can be chosen: ids that at least one condition names. */
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
  const position = (list: readonly string[], id: string | null) => (id ? list.indexOf(id) : 0)
  return candidates
    .map(({ id, regions, symptoms }) => ({
      id,
      at: [position(symptoms, symptom), position(regions, region)],
    }))
    .filter(({ at }) => !at.includes(-1))
    .toSorted((a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0) || (a.at[1] ?? 0) - (b.at[1] ?? 0))
    .map(({ id }) => id)
}
