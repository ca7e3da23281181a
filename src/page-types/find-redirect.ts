import type { ClinicContext } from '#data/site-context.ts'
import { carryQuery, possibleSources, splitAddress, splitLocale } from '#domain/routes/site-address.ts'

type IsPage = (path: string) => Promise<boolean>

/** The redirect from an address that must have certain parameters, such as `/?p=123`. It goes before the page at the path. */
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
  return carryQuery(localPath(context, to), new URLSearchParams(remaining).toString())
}

/**
 * Follows redirects from a path to the last one. When a redirect is saved it reaches a page in one step, but pages deleted
 * since may leave a chain, or a cycle, which is not followed.
 *
 * @param path in its canonical spelling
 */
export async function findRedirect(
  context: ClinicContext,
  path: string,
  isPage: IsPage,
): Promise<string | null> {
  const passed = new Set([path])
  let end = await redirectFrom(context, path)
  while (end !== null) {
    const next = await redirectFrom(context, end)
    if (next === null || (await isPage(end))) return localPath(context, end)
    passed.add(end)
    end = passed.has(next) ? null : next
  }
  return null
}

async function redirectFrom({ reader }: ClinicContext, path: string): Promise<string | null> {
  // Sorted by the index's field: by creation time, Payload's default, MongoDB may walk through all redirects of all clinics.
  const [row] = await reader.find('redirects', { where: { from: { equals: path } }, sort: 'from', limit: 1 })
  return typeof row?.to === 'string' ? row.to : null
}

/** The address of a redirect's target in the visitor's language, unless it names one itself. */
function localPath({ clinic, pathTo }: ClinicContext, to: string): string {
  const { path, query, fragment } = splitAddress(to)
  const { prefix } = splitLocale(path, clinic)
  return prefix ? to : `${pathTo(encodeURI(path))}${query}${fragment}`
}
