import { feeRows } from '#data/models/fees.ts'
import { resolvePage } from '#data/resolve-document.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { findFormerAddress } from '#page-types/shared/former-address.ts'
import { buildBreadcrumbs, documentMeta, lastModified, nameInMenu } from '#page-types/shared/page-parts.ts'
import { findOwnPages, rowEntry } from '#page-types/shared/sitemap.ts'
import type { QueryResult, SitemapEntry } from '../page-type.ts'

/** The clinic's own page at an address of its own. */
export async function customPage(context: ClinicContext, { slug }: { slug: string }): Promise<QueryResult> {
  const row = await context.reader.findBySlug('pages', slug)
  if (!row) return findFormerAddress(context, 'pages', slug)
  // An introduction to the home page or to a list is shown there, not at an address of its own.
  if (row.role) return { redirect: row.role === 'home' ? '/' : `/${row.role}` }
  const resolved = await resolvePage(context, 'pages', row)
  if (!resolved || 'redirect' in resolved) return resolved
  const { document, sections, prose, sources } = resolved
  const { clinic, localize, pictures } = context
  const listsFees = slug === 'fees'
  return {
    content: {
      kind: 'page',
      props: {
        heading: document.heading,
        answer: document.answer,
        hero: pictures.find(document.hero),
        fees: listsFees ? feeRows(clinic.fees, localize) : [],
        insurers: listsFees
          ? clinic.insurers.map(({ key, name, text }) => ({ key, name, text: localize(text) }))
          : [],
      },
      sections,
      prose,
      sources,
    },
    head: { ...documentMeta(context, document), modified: lastModified(row, null) },
    imageTitle: document.heading.text,
    breadcrumbs: buildBreadcrumbs(context, null, nameInMenu(context, document.title, `/${slug}`)),
  }
}

export async function customPageSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  return (await findOwnPages(context)).filter(({ role }) => !role).map((row) => rowEntry('', row))
}
