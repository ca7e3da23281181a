import type { PayloadRequest } from 'payload'
import { inOtherLocale } from '#collections/shared/hooks/other-locale.ts'
import { clinicFacts } from '#domain/clinic/clinic.ts'
import type { Section } from '#domain/library/section.ts'
import { chooseVariants } from '#domain/resolve/display-conditions.ts'
import { includedDocument, includeSections } from '#domain/resolve/include.ts'
import { toClinic } from '#mappers/clinic.ts'
import { toSections } from '#mappers/section.ts'

/** The published shared sections as a clinic gets them before its adaptation: variants selected, inclusions resolved. */
export async function findSharedSections(
  document: string,
  clinicId: string,
  req: PayloadRequest,
): Promise<Section[]> {
  const row = await req.payload.findByID({
    collection: 'clinics',
    id: clinicId,
    depth: 0,
    locale: 'all',
    // The clinic determines which sections it gets; the caller has checked the access to it.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  const facts = clinicFacts(toClinic(row))
  const chosen = chooseVariants(await findSections(document, req), facts)
  const included = new Map<string, Section[]>()
  for (const name of new Set(chosen.map(includedDocument).filter(Boolean))) {
    included.set(name, await findSections(name, req))
  }
  return includeSections(chosen, (name) => included.get(name), facts)
}

async function findSections(document: string, req: PayloadRequest): Promise<Section[]> {
  const [collection, id] = document.split(':') as [string, string]
  const { docs } = await req.payload.find({
    collection: collection as 'conditions',
    where: { id: { equals: id }, _status: { equals: 'published' } },
    limit: 1,
    depth: 0,
    locale: 'all',
    select: { sections: true },
    // Everyone may read the network's published sections; `validateReferences` refuses another clinic's.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  return toSections(docs[0]?.sections)
}
