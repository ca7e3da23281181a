import type { RouteKind } from './routes.ts'

/** The parameters of the site's forms, which are sent by GET. */
export const queryNames = ['q', 'region', 'symptom', 'condition', 'language', 'location'] as const
export type QueryName = (typeof queryNames)[number]

/**
 * The parameters that the pages of each kind read. The page receives no others, and the page cache keeps one page for all
 * addresses that differ in others only.
 */
export const routeQuery: { readonly [kind in RouteKind]: readonly QueryName[] } = {
  home: [],
  index: [],
  document: [],
  team: ['condition', 'language', 'location'],
  practitioner: [],
  stories: [],
  blog: [],
  post: [],
  locations: [],
  location: [],
  contact: [],
  search: ['q'],
  find: ['region', 'symptom'],
  legal: [],
  'site-map': [],
  page: [],
  enquiries: [],
  received: [],
}

/** The parameters of a query that pages of a kind read, in one order and spelling. Each value is cut after 300 characters. */
export function readParameters(query: URLSearchParams, kind: RouteKind): [QueryName, string][] {
  return routeQuery[kind].flatMap((name): [QueryName, string][] => {
    const value = query.get(name)?.trim().slice(0, maxLength)
    return value ? [[name, value]] : []
  })
}

const maxLength = 300
