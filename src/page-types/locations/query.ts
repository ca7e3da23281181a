import type { ClinicContext } from '#data/site-context.ts'
import { locationSitemap } from '../location/query.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'
import { rolePageParts } from '../shared/role-content.ts'
import { listEntry } from '../shared/sitemap.ts'

export async function locationsPage(context: ClinicContext): Promise<QueryResult> {
  const {
    heading,
    answer: _,
    parts,
    ...page
  } = await rolePageParts(context, 'locations', context.messages.locations)
  return { ...page, content: { kind: 'locations', props: { heading }, ...parts } }
}

export async function locationsSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  return listEntry(context, { path: '/locations', role: 'locations' }, await locationSitemap(context))
}
