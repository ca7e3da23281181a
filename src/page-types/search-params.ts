import { type QueryName, queryNames, readParameters } from '#domain/routes/route-query.ts'
import type { RouteKind } from '#domain/routes/routes.ts'

/** The values of the site's forms, as sent by GET; null where nothing was chosen, or pages of the kind don't read it. */
export type SearchParams = { [name in QueryName]: string | null }

export function parseSearchParams(query: string, kind: RouteKind): SearchParams {
  const read = new Map(readParameters(new URLSearchParams(query), kind))
  return Object.fromEntries(queryNames.map((name) => [name, read.get(name) ?? null])) as SearchParams
}

/** The query string that a page's links to its other languages keep: `?q=heel`. */
export function preservedQuery(query: string, kind: RouteKind): string {
  const read = readParameters(new URLSearchParams(query), kind)
  return read.length > 0 ? `?${new URLSearchParams(read)}` : ''
}
