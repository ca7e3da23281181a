import type { PayloadRequest, Where } from 'payload'
import { rulesFor } from '#collections/shared/access/policy.ts'
import { createLinkCheck } from '#collections/shared/validation/dead-links.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { BrokenLink } from '#domain/links/links.ts'
import { type LinkingCollection, linkingCollections, titleOf } from './linking-collections.ts'

/** The links in the published texts of a clinic that lead to no page of its site, as far as the user may read the texts. */
export async function findBrokenLinks(clinic: Clinic, req: PayloadRequest): Promise<BrokenLink[]> {
  const check = await createLinkCheck(clinic, req)
  const broken: BrokenLink[] = []
  for (const collection of linkingCollections) {
    const { fields, admin } = req.payload.collections[collection].config
    for (const row of await findPublished(collection, clinic, req)) {
      const use = { collection, id: row.id, title: titleOf(row[admin.useAsTitle ?? 'id']) }
      const dead = await check(fields, row)
      broken.push(...dead.map((link) => ({ ...link, use })))
    }
  }
  return broken
}

type Row = { id: string; [field: string]: unknown }

async function findPublished(
  collection: LinkingCollection,
  { id }: Clinic,
  req: PayloadRequest,
): Promise<Row[]> {
  const { belongs } = rulesFor(collection)
  const own: Where =
    belongs === 'clinic'
      ? { id: { equals: id } }
      : { [belongs === 'owner' ? 'owner' : 'tenant']: { equals: id } }
  const { docs } = await req.payload.find({
    collection: collection as 'pages',
    where: belongs === 'clinic' ? own : { and: [own, { _status: { equals: 'published' } }] },
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  // With all locales each localized field is an object, which the generated types don't say.
  return docs as unknown as Row[]
}
