const names = ['q', 'region', 'symptom', 'condition', 'language', 'location'] as const

/** The values of the site's forms, as sent by GET; null where nothing was chosen. */
export type SearchParams = { [name in (typeof names)[number]]: string | null }

const maxLength = 300

export function parseSearchParams(query: string): SearchParams {
  const params = new URLSearchParams(query)
  const value = (name: string) => params.get(name)?.trim().slice(0, maxLength) || null
  return Object.fromEntries(names.map((name) => [name, value(name)])) as SearchParams
}

/** The query string that a page's links to its other languages keep: `?q=heel`. */
export function preservedQuery(query: string): string {
  const set = Object.entries(parseSearchParams(query)).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  )
  return set.length > 0 ? `?${new URLSearchParams(set)}` : ''
}
