import type { PayloadRequest, Where } from 'payload'
import { libraryKinds } from '#domain/library/collections.ts'
import type { Adaptation, Condition } from '#payload-types'

/**
 * Locks the network's sections on research, as risks are, so that no clinic can hide or shorten them. Documents keep
 * their text. Changes of clinics to such a section are kept too, but no longer applied: each is logged.
 */
export async function data(req: PayloadRequest): Promise<void> {
  for (const collection of [...libraryKinds, 'posts'] as const) {
    const { docs } = await req.payload.db.find<Stored>({
      collection,
      where: { ownerKey: { equals: 'network' } },
      pagination: false,
      req,
    })
    for (const document of docs) {
      await lockNewestVersion(collection, document.id, req)
      if (!hasOpenResearch(document)) continue
      // The whole document, because the adapter of SQLite empties every list that is missing.
      const locked = { ...document, sections: lockResearch(document.sections) }
      await req.payload.db.updateOne({ collection, id: document.id, data: locked, returning: false, req })
      await reportChanges(collection, document, req)
    }
  }
}

/** The collections' types differ only in fields that this step leaves alone. */
type Stored = Pick<Condition, 'id' | 'title' | 'sections'>
type Sections = Stored['sections']
type Collection = (typeof libraryKinds)[number] | 'posts'

const isOpenResearch = (section: NonNullable<Sections>[number]) =>
  section.blockType === 'research' && !section.locked

const hasOpenResearch = ({ sections }: Pick<Stored, 'sections'>) => (sections ?? []).some(isOpenResearch)

const lockResearch = (sections: Sections): Sections =>
  sections?.map((section) => (isOpenResearch(section) ? { ...section, locked: true } : section))

/** A newer draft would otherwise unlock them when it is published. */
async function lockNewestVersion(collection: Collection, id: string, req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await db.findVersions<Stored>({ collection, where, limit: 1, pagination: false, req })
  for (const { id: versionId, parent, createdAt, updatedAt, version } of docs) {
    if (!hasOpenResearch(version)) continue
    const locked = { ...version, sections: lockResearch(version.sections) }
    const versionData = { parent, latest: true, createdAt, updatedAt, version: locked }
    // The generated types differ by collection, which is known at run time only.
    await db.updateVersion({ collection, id: versionId, versionData, req } as never)
  }
}

async function reportChanges(collection: Collection, { id, title, sections }: Stored, req: PayloadRequest) {
  const { docs } = await req.payload.db.find<Adaptation>({
    collection: 'adaptations',
    where: { sourceKey: { equals: `${collection}:${id}` } },
    pagination: false,
    req,
  })
  const keys = new Set(sections?.filter(isOpenResearch).map(({ key }) => key))
  for (const { tenant, operations } of docs) {
    const refused = operations?.filter(({ at }) => keys.has(at.split('/')[0]))
    if (refused?.length)
      req.payload.logger.info(
        `The research on "${textOf(title)}" is locked now: ${refused.length} change(s) of clinic ${textOf(tenant)} to it have no effect any more.`,
      )
  }
}

/** A localised title by its default locale, a clinic by its id. */
const textOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? String(('en' in value ? value.en : 'id' in value ? value.id : undefined) ?? '')
    : String(value)
