import type { ClinicContext } from '#data/site-context.ts'
import { enquiryForm } from '#enquiries/form/form.ts'
import type { QueryResult } from '../page.ts'
import { rolePageParts } from '../shared/role-content.ts'

export async function contactPage(context: ClinicContext): Promise<QueryResult> {
  const { heading, answer, filled, head, breadcrumbs } = await rolePageParts(
    context,
    'contact',
    context.messages.contact,
  )
  return {
    content: {
      template: 'contact',
      props: { heading, answer },
      enquiry: enquiryForm(context, { page: '/contact' }),
      ...filled,
    },
    head,
    breadcrumbs,
  }
}
