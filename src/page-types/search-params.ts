import type { Route } from '#domain/routes/routes.ts'

const names = ['q', 'region', 'symptom', 'condition', 'language', 'location'] as const

/** What a visitor asked by one of the site's forms; null where nothing was chosen. */
export type SearchParams = { [name in (typeof names)[number]]: string | null }

const longest = 300

export function parseSearchParams(query: string): SearchParams {
  const params = new URLSearchParams(query)
  const value = (name: string) => params.get(name)?.trim().slice(0, longest) || null
  return Object.fromEntries(names.map((name) => [name, value(name)])) as SearchParams
}

/** What another language's page of the same kind is asked as well: `?q=heel`. Nothing where the page asks nothing. */
export function preservedQuery(route: Route, query: string): string {
  if (route.kind !== 'search' && route.kind !== 'find' && route.kind !== 'team') return ''
  const set = Object.entries(parseSearchParams(query)).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  return set.length > 0 ? `?${new URLSearchParams(set)}` : ''
}
