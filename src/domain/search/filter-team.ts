export const teamFilters = ['condition', 'language', 'location'] as const
export type TeamFilter = (typeof teamFilters)[number]

/** What of a person can be asked for: ids, language codes, addresses of locations. */
export type Member = { id: string } & { [filter in TeamFilter]: readonly string[] }

export type TeamWish = { [filter in TeamFilter]: string | null }

/** `loosen`: where nobody fits, the filters each of which, left out, leaves somebody; else all that are set. */
export type FoundTeam = { ids: string[]; loosen: { filter: TeamFilter; count: number }[] }

export function filterTeam(team: readonly Member[], wish: TeamWish): FoundTeam {
  const ids = fitting(team, wish)
  if (ids.length > 0) return { ids, loosen: [] }
  const set = teamFilters.filter((filter) => wish[filter])
  const loosen = set.map((filter) => ({ filter, count: fitting(team, { ...wish, [filter]: null }).length }))
  const helping = loosen.filter(({ count }) => count > 0)
  return { ids, loosen: helping.length > 0 ? helping : loosen }
}

/** Values that exist in the team; a filter that would leave everybody in, whatever is chosen, has none. */
export function teamChoices(team: readonly Member[]): { [filter in TeamFilter]: string[] } {
  const choices = (filter: TeamFilter) => {
    const values = [...new Set(team.flatMap((member) => member[filter]))]
    return values.some((value) => team.some((member) => !member[filter].includes(value))) ? values : []
  }
  return { condition: choices('condition'), language: choices('language'), location: choices('location') }
}

function fitting(team: readonly Member[], wish: TeamWish): string[] {
  return team
    .filter((member) =>
      teamFilters.every((filter) => {
        const wanted = wish[filter]
        return !wanted || member[filter].includes(wanted)
      }),
    )
    .map(({ id }) => id)
}
