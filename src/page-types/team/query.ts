import { findPractitioners, practitionerCard } from '#data/models/practitioner.ts'
import type { SiteContext } from '#data/site-context.ts'
import type { Finding } from '../page.ts'
import type { Question } from '../search-params.ts'
import { withRoleWords } from '../shared/role-content.ts'
import { filteredTeam } from './filter.ts'

export async function teamPage(context: SiteContext, question: Question): Promise<Finding> {
  const { heading, filled, head, breadcrumbs } = await withRoleWords(context, 'team', context.messages.team)
  const people = await findPractitioners(context)
  const { filter, found } = await filteredTeam(context, people, question)
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
