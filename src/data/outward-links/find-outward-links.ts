import type { Payload, Where } from 'payload'
import { collectOutwardAddresses } from '#blocks/collect-addresses.ts'
import { rulesFor } from '#collections/shared/access/policy.ts'
import { toId } from '#collections/shared/access/roles.ts'
import { withRetries } from '#database/retries.ts'
import type { LinkUse } from '#domain/links/links.ts'
import { type LinkingCollection, linkingCollections, titleOf } from '../links/linking-collections.ts'

const collection = 'outward-links'

type Found = { owner: string | null; url: string; uses: LinkUse[] }
type Stored = { id: string; owner?: string | null; url: string; uses: LinkUse[] }

/** Stores which other sites the published texts link to, and forgets those that none links to any more. */
export async function recordOutwardLinks(payload: Payload): Promise<void> {
  const { db } = payload
  const found = await findAll(payload)
  const { docs } = await db.find<Stored>({ collection, pagination: false })
  const stored = new Map(docs.map((row) => [keyOf(row.owner ?? null, row.url), row]))
  for (const [key, { owner, url, uses }] of found) {
    const row = stored.get(key)
    if (!row) await withRetries(() => db.create({ collection, data: { owner, url, uses }, returning: false }))
    else if (JSON.stringify(row.uses) !== JSON.stringify(uses))
      await withRetries(() => db.updateOne({ collection, id: row.id, data: { uses }, returning: false }))
  }
  const gone = docs.filter((row) => !found.has(keyOf(row.owner ?? null, row.url))).map(({ id }) => id)
  const where: Where = { id: { in: gone } }
  if (gone.length > 0) await withRetries(() => db.deleteMany({ collection, where }))
}

const keyOf = (owner: string | null, url: string): string => `${owner ?? ''} ${url}`

async function findAll(payload: Payload): Promise<Map<string, Found>> {
  const found = new Map<string, Found>()
  for (const slug of linkingCollections) {
    const { fields, admin } = payload.collections[slug].config
    const { belongs } = rulesFor(slug)
    for (const row of await findPublished(payload, slug)) {
      const owner = belongs === 'clinic' ? row.id : toId((row.owner ?? row.tenant) as string | null)
      const use = { collection: slug, id: row.id, title: titleOf(row[admin.useAsTitle ?? 'id']) }
      const urls = new Set(
        collectOutwardAddresses(fields, row).map(({ address }) => withoutFragment(address)),
      )
      for (const url of urls) {
        const key = keyOf(owner, url)
        const known = found.get(key) ?? { owner, url, uses: [] }
        known.uses.push(use)
        found.set(key, known)
      }
    }
  }
  return found
}

type Row = { id: string; [field: string]: unknown }

async function findPublished(payload: Payload, slug: LinkingCollection): Promise<Row[]> {
  const published: Where = { _status: { equals: 'published' } }
  const { docs } = await payload.find({
    collection: slug as 'pages',
    where: slug === 'clinics' ? { status: { equals: 'live' } } : published,
    locale: 'all',
    depth: 0,
    pagination: false,
    sort: 'id',
    // The server itself looks through all texts; a row is read with its reader's own access.
    overrideAccess: true,
  })
  // With all locales each localized field is an object, which the generated types don't say.
  return docs as unknown as Row[]
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, '')
