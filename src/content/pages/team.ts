import { findPractitioners, practitionerCard } from '../models/practitioner.ts'
import type { Finding } from '../page-data.ts'
import type { Question } from '../question.ts'
import type { SiteContext } from '../site-context.ts'
import { withRoleWords } from './role-words.ts'
import { filteredTeam } from './team-filter.ts'

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
