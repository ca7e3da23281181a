import type { PageRole } from '#domain/routes/routes.ts'
import { feeRows } from '../models/fees.ts'
import type { Finding, FoundPage } from '../page-data.ts'
import type { SiteContext } from '../site-context.ts'
import { movedFrom } from './moved.ts'
import { crumbs, headOf, modifiedOf } from './parts.ts'
import { type ResolvedPage, resolveRow } from './resolved.ts'

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

/** The clinic's own words for a page of the site; null where it has written none. */
export async function roleWords(context: SiteContext, role: PageRole): Promise<ResolvedPage | null> {
  const [row] = await context.reader.find('pages', { where: { role: { equals: role } }, limit: 1 })
  if (!row) return null
  const resolved = await resolveRow(context, 'pages', row)
  return resolved && !('redirect' in resolved) ? resolved : null
}

/** Heading, sections and head of a page of the site: the clinic's own words where there are any. */
export async function withRoleWords(context: SiteContext, role: PageRole, heading: string) {
  const words = await roleWords(context, role)
  const shown = words?.document.heading ?? { text: heading }
  const head: FoundPage['head'] = words
    ? headOf(context, words.document)
    : headOf(context, { heading: shown, answer: null, seo: { title: null, description: null, image: null } })
  return {
    heading: shown,
    answer: words?.document.answer ?? null,
    filled: { sections: words?.sections ?? [], prose: words?.prose ?? null, sources: words?.sources ?? [] },
    head,
    breadcrumbs: crumbs(context, null, { text: heading }),
    hero: words?.document.hero ?? null,
  }
}
