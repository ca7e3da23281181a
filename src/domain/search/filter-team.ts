export const teamFilters = ['condition', 'language', 'location'] as const
export type TeamFilter = (typeof teamFilters)[number]

/** What people can be filtered by: condition ids, language codes, location slugs. */
export type TeamMember = { id: string } & { [filter in TeamFilter]: readonly string[] }

export type TeamCriteria = { [filter in TeamFilter]: string | null }

/**
 * `loosen`: if nobody matches, the filters whose removal gives a match, with the number of matches; all set filters if
 * none does.
 */
export type FoundTeam = { ids: string[]; loosen: { filter: TeamFilter; count: number }[] }

/** Filters the team by all criteria that are set. */
export function filterTeam(team: readonly TeamMember[], criteria: TeamCriteria): FoundTeam {
  const ids = matchingMembers(team, criteria)
  if (ids.length > 0) return { ids, loosen: [] }
  const set = teamFilters.filter((filter) => criteria[filter])
  const loosen = set.map((filter) => ({
    filter,
    count: matchingMembers(team, { ...criteria, [filter]: null }).length,
  }))
  const effective = loosen.filter(({ count }) => count > 0)
  return { ids, loosen: effective.length > 0 ? effective : loosen }
}

/** The values of each filter that occur in the team; empty for a filter whose every value matches everybody. */
export function teamChoices(team: readonly TeamMember[]): { [filter in TeamFilter]: string[] } {
  const choices = (filter: TeamFilter) => {
    const values = [...new Set(team.flatMap((member) => member[filter]))]
    return values.some((value) => team.some((member) => !member[filter].includes(value))) ? values : []
  }
  return { condition: choices('condition'), language: choices('language'), location: choices('location') }
}

function matchingMembers(team: readonly TeamMember[], criteria: TeamCriteria): string[] {
  return team
    .filter((member) =>
      teamFilters.every((filter) => {
        const value = criteria[filter]
        return !value || member[filter].includes(value)
      }),
    )
    .map(({ id }) => id)
}
