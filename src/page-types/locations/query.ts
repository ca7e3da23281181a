import { locationName } from '#data/models/location.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { rolePageParts } from '#page-types/shared/role-content.ts'
import { listEntry } from '#page-types/shared/sitemap.ts'
import { locationSitemap } from '../location/query.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'

export async function locationsPage(context: ClinicContext): Promise<QueryResult> {
  const { clinic, localize, messages } = context
  const names = clinic.locations.map((location) => locationName(location, localize).text)
  const {
    heading,
    answer: _,
    parts,
    ...page
  } = await rolePageParts(context, 'locations', messages.locations, names)
  return { ...page, content: { kind: 'locations', props: { heading }, ...parts } }
}

export async function locationsSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  return listEntry(context, { path: '/locations', role: 'locations' }, await locationSitemap(context))
}
