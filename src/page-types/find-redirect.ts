import type { ClinicContext } from '#data/site-context.ts'
import { answeredElsewhere } from '#domain/routes/occupied.ts'
import {
  carryQuery,
  encodePath,
  isSitePath,
  possibleSources,
  splitAddress,
  splitLocale,
} from '#domain/routes/site-address.ts'

/** What stands at a path of the site: a page, another address, or nothing. */
export type FindAt = (path: string) => Promise<'page' | { redirect: string } | null>

/**
 * The redirect from an address that must have certain parameters, such as `/?p=123`, whether or not it leads to a page: it
 * goes before the page at the path.
 */
export async function findQueryRedirect(
  context: ClinicContext,
  path: string,
  query: string,
): Promise<string | null> {
  const sources = possibleSources(path, query)
  if (sources.length === 0) return null
  const rows = await context.reader.find('redirects', { where: { from: { in: sources } }, sort: 'from' })
  const source = sources.find((each) => rows.some(({ from }) => from === each))
  const to = rows.find(({ from }) => from === source)?.to
  if (source === undefined || typeof to !== 'string') return null
  const used = new URLSearchParams(splitAddress(source).query)
  const remaining = [...new URLSearchParams(query)].filter(([name]) => !used.has(name))
  return carryQuery(to, new URLSearchParams(remaining).toString())
}

/** The redirect that an editor has created from a path in its canonical spelling. */
export async function redirectFrom({ reader }: ClinicContext, path: string): Promise<string | null> {
  // Sorted by the index's field: by creation time, Payload's default, MongoDB may walk through all redirects of all clinics.
  const [row] = await reader.find('redirects', { where: { from: { equals: path } }, sort: 'from', limit: 1 })
  return typeof row?.to === 'string' ? row.to : null
}

/**
 * Follows an address to the page at which it ends, in the visitor's language unless it names one. When a redirect is saved it
 * reaches a page in one step, but pages deleted since may leave a chain, a cycle, or an end without a page.
 *
 * @returns null if it leads to no page
 */
export async function followRedirects(
  context: ClinicContext,
  address: string,
  findAt: FindAt,
): Promise<string | null> {
  const passed = new Set<string>()
  let to: string | null = address
  while (to !== null && !passed.has(to)) {
    passed.add(to)
    if (!isSitePath(to) || answeredElsewhere(to)) return to
    const { path, query }: { path: string; query: string } = splitAddress(to)
    const local: string = splitLocale(path, context.clinic).path
    const found = await findAt(local)
    if (found === 'page') return localAddress(context, to)
    const next: string | null = found?.redirect ?? (await redirectFrom(context, local))
    to = next && carryQuery(next, query)
  }
  return null
}

function localAddress({ clinic, pathTo }: ClinicContext, to: string): string {
  const { path, query, fragment } = splitAddress(to)
  const { prefix } = splitLocale(path, clinic)
  return prefix ? to : `${pathTo(encodePath(path))}${query}${fragment}`
}
