import type { SiteContext } from '#data/site-context.ts'
import { enquiryForm } from '#enquiries/form/form.ts'
import type { Finding } from '../page.ts'
import { withRoleWords } from '../shared/role-content.ts'

export async function contactPage(context: SiteContext): Promise<Finding> {
  const { heading, answer, filled, head, breadcrumbs } = await withRoleWords(
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
