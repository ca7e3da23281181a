import { feeRows } from '#data/models/fees.ts'
import { resolveRow } from '#data/resolve-document.ts'
import type { SiteContext } from '#data/site-context.ts'
import type { Finding } from '../page.ts'
import { movedFrom } from '../shared/moved.ts'
import { crumbs, headOf, modifiedOf } from '../shared/page-parts.ts'

/** The clinic's own page at an address of its own. */
export async function ownPage(context: SiteContext, slug: string): Promise<Finding> {
  const row = await context.reader.findBySlug('pages', slug)
  if (!row) return movedFrom(context, 'pages', slug)
  // Words for the home page or a list are shown there, not at an address of their own.
  if (row.role) return { redirect: row.role === 'home' ? '/' : `/${row.role}` }
  const resolved = await resolveRow(context, 'pages', row)
  if (!resolved || 'redirect' in resolved) return resolved
  const { document, sections, prose, sources } = resolved
  const { clinic, say, pictures } = context
  const listsFees = slug === 'fees'
  return {
    content: {
      template: 'page',
      props: {
        heading: document.heading,
        answer: document.answer,
        hero: pictures.find(document.hero),
        fees: listsFees ? feeRows(clinic.fees, say) : [],
        insurers: listsFees
          ? clinic.insurers.map(({ key, name, text }) => ({ key, name, text: say(text) }))
          : [],
      },
      sections,
      prose,
      sources,
    },
    head: { ...headOf(context, document), modified: modifiedOf(row, null) },
    breadcrumbs: crumbs(context, null, document.title),
  }
}
