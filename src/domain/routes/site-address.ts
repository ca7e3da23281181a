import { decodePercent } from '#base/text.ts'
import { localeTags } from '../locales/tags.ts'

/** Whether a text is a path of a site. `//host` and `/\host` would lead to another site. */
export const isSitePath = (value: string): boolean => /^\/(?![/\\])\S*$/.test(value)

/** Whether a text is the full address of a page, on whichever site. */
export const isWebAddress = (value: string): boolean => /^https:\/\/[^\s/]+\S*$/.test(value)

/**
 * The one spelling of a path: decoded, composed (NFC), in lower case, with single slashes and none at the end. What would be
 * read otherwise when it is decoded again stays encoded, so that the spelling of a canonical path is that path.
 *
 * @param path as in an address, without query and fragment
 */
export function canonicalPath(path: string): string {
  const plain = path
    .replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => decodePercent(encoded) ?? encoded)
    .normalize('NFC')
    .toLowerCase()
    .replace(/%(?=[0-9a-f]{2})/g, '%25')
    .replace(/[?#]/g, encodeURIComponent)
    .replace(/\s*[/\\][\s/\\]*/g, '/')
    .replace(/^[\s/]+|[\s/]+$/g, '')
  return `/${plain}`
}

/** A canonical path as the address of a request. */
export const encodePath = (path: string): string =>
  encodeURI(path.replace(/%(?![0-9a-f]{2})/gi, '%25')).replaceAll('%25', '%')

/** An address cut into its parts. `query` begins with "?", `fragment` with "#", and each may be empty. */
export type AddressParts = { path: string; query: string; fragment: string }

export function splitAddress(address: string): AddressParts {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  return { path, query, fragment }
}

/** What an address is read for: the hosts of the site, and the locales that its paths may begin with. */
export type SiteNames = { hosts: readonly string[]; locales: readonly string[] }

/**
 * The address from which a redirect leads, as it is stored and looked up: a canonical path without a locale, then the
 * parameters that it has to have, sorted. An address of another site is returned as it is.
 */
export function canonicalSource(address: string, site: SiteNames): string {
  const own = onSite(address, site)
  if (own === null) return address.trim()
  const { path, query } = splitAddress(own)
  const parameters = new URLSearchParams(query)
  parameters.sort()
  return joinQuery(splitLocale(canonicalPath(path), site).path, parameters.toString())
}

/** The address to which a redirect leads: a canonical path with its query and fragment, or another site's address. */
export function canonicalTarget(address: string, site: SiteNames): string {
  const own = onSite(address, site)
  if (own === null) return address.trim()
  const { path, query, fragment } = splitAddress(own)
  const { prefix, path: rest } = splitLocale(canonicalPath(path), site)
  return `${`${prefix}${rest}`.replace(/(.)\/$/, '$1')}${query === '?' ? '' : query}${fragment}`
}

/** The site's other locales than the first are the first segment of a path, in any case. */
export function splitLocale(
  path: string,
  { locales }: Pick<SiteNames, 'locales'>,
): { prefix: string; path: string } {
  const [, first = '', ...rest] = path.split('/')
  const tag = localeTags.find((each) => each.toLowerCase() === first.toLowerCase())
  return tag && locales.slice(1).includes(tag)
    ? { prefix: `/${tag}`, path: `/${rest.join('/')}` }
    : { prefix: '', path }
}

/** The part after the host of an address on this site; null on another site. A missing slash at the start is added. */
function onSite(address: string, { hosts }: SiteNames): string | null {
  const text = address.trim()
  const [, host, rest = ''] = /^(?:https?:)?\/\/([^/?#]+)(.*)$/is.exec(text) ?? []
  if (host !== undefined) return hosts.some((each) => bareHost(each) === bareHost(host)) ? `/${rest}` : null
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return null
  return text.startsWith('/') ? text : `/${text}`
}

const bareHost = (host: string): string => host.toLowerCase().replace(/^www\.|:\d+$/g, '')

/**
 * The addresses under which a redirect from a requested address may be stored, those with more parameters first. Only a few
 * parameters are combined: campaigns add as many as they like.
 */
export function possibleSources(path: string, query: string): string[] {
  const parameters = new URLSearchParams(query)
  parameters.sort()
  const sets: [string, string][][] = [[]]
  for (const parameter of [...parameters].slice(0, 6)) sets.push(...sets.map((set) => [...set, parameter]))
  return sets
    .filter((set) => set.length > 0)
    .toSorted((a, b) => b.length - a.length)
    .map((set) => joinQuery(path, new URLSearchParams(set).toString()))
}

/** A redirect's target with the parameters of the request, such as `gclid`. The target's own values win. */
export function carryQuery(target: string, query: string): string {
  const { path, query: own, fragment } = splitAddress(target)
  const ownNames = new Set(new URLSearchParams(own).keys())
  const carried = [...new URLSearchParams(query)].filter(([name]) => !ownNames.has(name))
  if (carried.length === 0) return target
  const added = new URLSearchParams(carried).toString()
  return `${joinQuery(path, [own.slice(1), added].filter(Boolean).join('&'))}${fragment}`
}

const joinQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path)
