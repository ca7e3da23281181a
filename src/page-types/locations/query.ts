import type { SiteContext } from '#data/site-context.ts'
import type { Finding } from '../page.ts'
import { withRoleWords } from '../shared/role-content.ts'

export async function locationsPage(context: SiteContext): Promise<Finding> {
  const { heading, filled, head, breadcrumbs } = await withRoleWords(
    context,
    'locations',
    context.messages.locations,
  )
  return { content: { template: 'locations', props: { heading }, ...filled }, head, breadcrumbs }
}
