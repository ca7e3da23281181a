import type { Row } from '#data/reader.ts'
import type { ClinicContext } from '#data/site-context.ts'
import type { PageRole } from '#domain/routes/routes.ts'
import { id, optional } from '#mappers/stored-values.ts'
import type { SitemapEntry } from '../page-type.ts'
import { latest } from './page-parts.ts'

/** The clinic's own pages and introductions to pages of the site, as far as a sitemap needs them. */
export const findOwnPages = ({ reader }: ClinicContext): Promise<Row[]> =>
  reader.find('pages', { select: ['slug', 'role', 'hero', 'updatedAt'], sort: 'slug' })

/** When the clinic's introduction to a page of the site last changed, as an ISO time. */
export async function roleUpdated(context: ClinicContext, role: PageRole): Promise<string | undefined> {
  return (await findOwnPages(context)).find((row) => row.role === role)?.updatedAt as string | undefined
}

/** A page that lists other pages, as new as the newest of them; left out where it would list nothing. */
export async function listEntry(
  context: ClinicContext,
  { path, role }: { path: string; role?: PageRole },
  listed: readonly { updated?: string }[],
): Promise<SitemapEntry[]> {
  if (listed.length === 0) return []
  const times = [...listed.map(({ updated }) => updated), role && (await roleUpdated(context, role))]
  return [{ path, updated: latest(times), pictures: [] }]
}

/** The page of a row below a path. */
export function rowEntry(root: string, { slug, hero, updatedAt }: Row): SitemapEntry {
  const picture = optional(id).parse(hero)
  return {
    path: `${root}/${slug}`,
    updated: updatedAt as string | undefined,
    pictures: picture ? [picture] : [],
  }
}
