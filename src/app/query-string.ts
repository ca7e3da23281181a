export type SearchParams = Record<string, string | string[] | undefined>

/** A request's parameters as one string, so that `cache` recognises that the head and the body of a page ask for the same. */
export function toQuery(searchParams: SearchParams): string {
  const pairs = Object.entries(searchParams).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => [name, each]),
  )
  return new URLSearchParams(pairs).toString()
}
