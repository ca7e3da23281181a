/** A site by its name, and the towns of a clinic in the page's language. */
export type NamedSite = { name: string; towns: readonly string[] }

/** The towns that a line names: the first of a clinic with many. */
const mostTowns = 2

/**
 * A clinic's name and its towns, as in "Snowberry Physiotherapy, Okotoks". The parts are separated by commas and not put
 * into a sentence, since languages inflect the names of towns. A town that the name contains isn't repeated.
 *
 * @param said a text beside it, whose name isn't repeated either. If it names a town, no town follows: a second one would
 * say that the page of a location is about both
 */
export function placeLine({ name, towns }: NamedSite, said = ''): string {
  const named = namedTowns(towns)
  const missing = named.some((town) => said.includes(town))
    ? []
    : named.filter((town) => !name.includes(town))
  return [...(said.includes(name) ? [] : [name]), ...missing].join(', ')
}

/** The towns to name, each once. */
const namedTowns = (towns: readonly string[]): string[] =>
  [...new Set(towns)].filter(Boolean).slice(0, mostTowns)
