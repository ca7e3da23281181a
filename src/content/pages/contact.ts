import { enquiryForm } from '../enquiries/form.ts'
import type { Finding } from '../page-data.ts'
import type { SiteContext } from '../site-context.ts'
import { withRoleWords } from './role-words.ts'

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
