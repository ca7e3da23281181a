import { type ClinicContext, htmlLang } from '#data/site-context.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import { siteNode } from '#domain/structured-data/site.ts'
import { clinicNodes, locationId } from '#page-types/shared/clinic-nodes.ts'

/** The site itself, which only its home page describes, and all locations. */
export async function homeNodes(context: ClinicContext): Promise<Node[]> {
  const { clinic, locale, origin } = context
  const site = siteNode({
    origin,
    name: clinic.name,
    language: htmlLang(locale),
    publisher: locationId(context, clinic.locations[0]?.slug ?? ''),
  })
  return [site, ...(await clinicNodes(context, { treatments: true }))]
}
