import type { ClinicContext, SiteContext } from '#data/site-context.ts'
import { legalTitles } from '#domain/routes/legal-titles.ts'
import { type LegalRole, legalRoles } from '#domain/routes/routes.ts'
import { buildBreadcrumbs, plainMeta } from '#page-types/shared/page-parts.ts'
import { findRoleContent, rolePageParts } from '#page-types/shared/role-content.ts'
import { findOwnPages } from '#page-types/shared/sitemap.ts'
import type { QueriedPage, QueryResult, SitemapEntry } from '../page-type.ts'
import { accessibilityText } from './accessibility.ts'
import { privacyText } from './privacy.ts'
import type { LegalText } from './sections.ts'
import { termsText } from './terms.ts'

/** The clinic's own page on the subject, else one made from its data, its locations and the law there. */
export async function legalPage(context: ClinicContext, { role }: { role: LegalRole }): Promise<QueryResult> {
  if (await findRoleContent(context, role)) {
    const usual = context.messages[legalTitles[role]]
    const { parts, heading, answer, ...page } = await rolePageParts(context, role, usual)
    const props = { heading, answer, generated: [], dated: null }
    return { ...page, content: { kind: 'legal', props, ...parts } }
  }
  return generatedPage(context, role, await texts[role](context))
}

/** A page made from data, of a clinic or of the network. */
export function generatedPage(
  context: SiteContext,
  role: LegalRole,
  { answer, sections, dated }: LegalText,
): QueriedPage {
  const heading = context.messages[legalTitles[role]]
  return {
    content: {
      kind: 'legal',
      props: { heading: { text: heading }, answer, generated: sections, dated },
      sections: [],
      prose: null,
      sources: [],
    },
    head: plainMeta(context, heading, answer.text),
    imageTitle: heading,
    breadcrumbs: buildBreadcrumbs(context, null, { text: heading }),
  }
}

export async function legalSitemap(context: ClinicContext): Promise<SitemapEntry[]> {
  const own = await findOwnPages(context)
  return legalRoles.map((role) => ({
    path: `/${role}`,
    updated: own.find((row) => row.role === role)?.updatedAt as string | undefined,
    pictures: [],
  }))
}

const texts: Record<LegalRole, (context: ClinicContext) => LegalText | Promise<LegalText>> = {
  privacy: privacyText,
  accessibility: accessibilityText,
  terms: termsText,
}
