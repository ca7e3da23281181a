import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { rulesFor } from '#collections/shared/access/policy.ts'
import { createLinkCheck } from '#collections/shared/validation/dead-links.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { libraryKinds } from '#domain/library/collections.ts'
import type { BrokenLink } from '#domain/links/links.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { localizedText } from '#mappers/stored-values.ts'

/** The links in the published texts of a clinic that lead to no page of its site, as far as the user may read the texts. */
export async function findBrokenLinks(clinic: Clinic, req: PayloadRequest): Promise<BrokenLink[]> {
  const check = await createLinkCheck(clinic, req)
  const broken: BrokenLink[] = []
  for (const collection of linking) {
    const { fields, admin } = req.payload.collections[collection].config
    for (const row of await findPublished(collection, clinic, req)) {
      const use = { collection, id: row.id, title: titleOf(row[admin.useAsTitle ?? 'id']) }
      const dead = await check(fields, row)
      broken.push(...dead.map(({ shown, state }) => ({ shown, state, use })))
    }
  }
  return broken
}

/** The collections whose texts a clinic writes. Its own record has links in its menu and notices. */
const linking = [
  'pages',
  'posts',
  'adaptations',
  'practitioners',
  'testimonials',
  ...libraryKinds,
  'clinics',
] as const satisfies readonly CollectionSlug[]

/** A title that is stored in one language or in several. */
export function titleOf(title: unknown): string {
  if (typeof title === 'string') return title
  const texts = localizedText.catch(undefined).parse(title) ?? {}
  return texts[defaultContentLocale] ?? Object.values(texts)[0] ?? 'Untitled'
}

type Row = { id: string; [field: string]: unknown }

async function findPublished(
  collection: (typeof linking)[number],
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
