import { findPractitioners, practitionerCard, treatingFirst } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { rolePageParts } from '#page-types/shared/role-content.ts'
import { listEntry } from '#page-types/shared/sitemap.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'
import { practitionerSitemap } from '../practitioner/query.ts'
import type { SearchParams } from '../search-params.ts'
import { filteredTeam } from './filter.ts'

export async function teamPage(
  context: ClinicContext,
  _: unknown,
  searchParams: SearchParams,
): Promise<QueryResult> {
  const people = await findPractitioners(context)
  const names = people.map(({ name }) => name)
  const [{ heading, parts, ...page }, { filter, found, location }] = await Promise.all([
    rolePageParts(context, 'team', context.messages.team, names),
    filteredTeam(context, people, searchParams),
  ])
  const practitioners = treatingFirst(found.map((person) => practitionerCard(person, context, location)))
  return {
    ...page,
    content: { kind: 'team', props: { heading, filter, practitioners }, ...parts },
    noIndex: filter?.isSet,
  }
}

export async function teamSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  return listEntry(context, { path: '/team', role: 'team' }, await practitionerSitemap(context))
}
