import type { Finding } from '../page-data.ts'
import type { SiteContext } from '../site-context.ts'
import { withRoleWords } from './role-words.ts'

export async function locationsPage(context: SiteContext): Promise<Finding> {
  const { heading, filled, head, breadcrumbs } = await withRoleWords(
    context,
    'locations',
    context.messages.locations,
  )
  return { content: { template: 'locations', props: { heading }, ...filled }, head, breadcrumbs }
}
