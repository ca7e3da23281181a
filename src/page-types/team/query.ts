import { findPractitioners, practitionerCard } from '#data/models/practitioner.ts'
import type { ClinicContext } from '#data/site-context.ts'
import type { QueryResult } from '../page.ts'
import type { SearchParams } from '../search-params.ts'
import { rolePageParts } from '../shared/role-content.ts'
import { filteredTeam } from './filter.ts'

export async function teamPage(context: ClinicContext, searchParams: SearchParams): Promise<QueryResult> {
  const { heading, filled, head, breadcrumbs } = await rolePageParts(context, 'team', context.messages.team)
  const people = await findPractitioners(context)
  const { filter, found } = await filteredTeam(context, people, searchParams)
  return {
    content: {
      template: 'team',
      props: { heading, filter, practitioners: found.map((person) => practitionerCard(person, context)) },
      ...filled,
    },
    head,
    breadcrumbs,
    noIndex: filter?.isSet,
  }
}
