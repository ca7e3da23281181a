import type { ClinicContext } from '#data/site-context.ts'
import { enquiryForm } from '#enquiries/form/form.ts'
import { latest } from '#page-types/shared/page-parts.ts'
import { rolePageParts } from '#page-types/shared/role-content.ts'
import { roleUpdated } from '#page-types/shared/sitemap.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'

export async function contactPage(context: ClinicContext): Promise<QueryResult> {
  const { heading, answer, parts, ...page } = await rolePageParts(
    context,
    'contact',
    context.messages.contact,
  )
  const enquiry = enquiryForm(context, { page: '/contact' })
  return { ...page, content: { kind: 'contact', props: { heading, answer }, enquiry, ...parts } }
}

export async function contactSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  const updated = latest([context.clinic.updatedAt, await roleUpdated(context, 'contact')])
  return [{ path: '/contact', updated, pictures: [] }]
}
