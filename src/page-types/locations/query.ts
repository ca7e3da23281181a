import type { ClinicContext } from '#data/site-context.ts'
import type { QueryResult } from '../page.ts'
import { rolePageParts } from '../shared/role-content.ts'

export async function locationsPage(context: ClinicContext): Promise<QueryResult> {
  const { heading, filled, head, breadcrumbs } = await rolePageParts(
    context,
    'locations',
    context.messages.locations,
  )
  return { content: { template: 'locations', props: { heading }, ...filled }, head, breadcrumbs }
}
