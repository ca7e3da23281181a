import { type ResolvedPage, resolvePage } from '#data/resolve-document.ts'
import type { SiteContext } from '#data/site-context.ts'
import type { PageRole } from '#domain/routes/routes.ts'
import type { QueriedPage } from '../page-type.ts'
import { buildBreadcrumbs, documentMeta, listSummary, nameInMenu, plainMeta } from './page-parts.ts'

/** The clinic's own introduction to a page of the site; null where it has written none. */
export async function findRoleContent(context: SiteContext, role: PageRole): Promise<ResolvedPage | null> {
  const [row] = await context.reader.find('pages', {
    where: { role: { equals: role } },
    sort: 'slug',
    limit: 1,
  })
  if (!row) return null
  const resolved = await resolvePage(context, 'pages', row)
  return resolved && !('redirect' in resolved) ? resolved : null
}

/**
 * Heading, sections and head of a page of the site, from the clinic's introduction where there is one.
 *
 * @param names of what the page lists, for its description
 */
export async function rolePageParts(
  context: SiteContext,
  role: PageRole,
  heading: string,
  names?: readonly string[],
) {
  const introduction = await findRoleContent(context, role)
  const shown = introduction?.document.heading ?? { text: heading }
  const head: QueriedPage['head'] = introduction
    ? documentMeta(context, introduction.document)
    : plainMeta(context, heading, names && listSummary(heading, names, context))
  return {
    heading: shown,
    answer: introduction?.document.answer ?? null,
    parts: {
      sections: introduction?.sections ?? [],
      prose: introduction?.prose ?? null,
      sources: introduction?.sources ?? [],
    },
    head,
    imageTitle: shown.text,
    breadcrumbs: buildBreadcrumbs(context, null, nameInMenu(context, { text: heading }, `/${role}`)),
  }
}
