export const teamFilters = ['condition', 'language', 'location'] as const
export type TeamFilter = (typeof teamFilters)[number]

/** What of a person can be asked for: ids, language codes, addresses of locations. */
export type TeamMember = { id: string } & { [filter in TeamFilter]: readonly string[] }

export type TeamCriteria = { [filter in TeamFilter]: string | null }

/** `loosen`: where nobody fits, the filters each of which, left out, leaves somebody; else all that are set. */
export type FoundTeam = { ids: string[]; loosen: { filter: TeamFilter; count: number }[] }

export function filterTeam(team: readonly TeamMember[], criteria: TeamCriteria): FoundTeam {
  const ids = matchingMembers(team, criteria)
  if (ids.length > 0) return { ids, loosen: [] }
  const set = teamFilters.filter((filter) => criteria[filter])
  const loosen = set.map((filter) => ({
    filter,
    count: matchingMembers(team, { ...criteria, [filter]: null }).length,
  }))
  const helping = loosen.filter(({ count }) => count > 0)
  return { ids, loosen: helping.length > 0 ? helping : loosen }
}

/** Values that exist in the team; a filter that would leave everybody in, whatever is chosen, has none. */
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
        const wanted = criteria[filter]
        return !wanted || member[filter].includes(wanted)
      }),
    )
    .map(({ id }) => id)
}
