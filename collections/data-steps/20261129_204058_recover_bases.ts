import type { PayloadRequest, Where } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { type BaseIn, findBase } from '#domain/adaptation/base.ts'
import type { Section } from '#domain/library/section.ts'
import { contentLocales, isLocalized, type Localized } from '#domain/locales/localized.ts'
import { toSections } from '#mappers/section.ts'
import type { Adaptation } from '#payload-types'

/**
 * Finds what clinics' changes were written against, of which only the hash was kept, in the versions of the shared pages, and
 * keeps it with the changes. Where no version has it, what a change was written against stays unknown.
 */
export async function data(req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<Stored>({
    collection: 'adaptations',
    limit: 0,
    pagination: false,
    locale: 'all',
    req,
  })
  for (const adaptation of docs) {
    const { docs: newest } = await db.findVersions<Stored>({
      collection: 'adaptations',
      where: { and: [{ parent: { equals: adaptation.id } }, { latest: { equals: true } }] },
      limit: 1,
      pagination: false,
      locale: 'all',
      req,
    })
    const all = [adaptation, ...newest.map(({ version }) => version)]
    if (!all.some(lacksBase)) continue
    const texts = await readVersions(adaptation.source, req)
    // The whole document, because the adapter of SQLite empties every list that is missing.
    const row = withBases(adaptation, texts)
    await db.updateOne({ collection: 'adaptations', id: adaptation.id, data: row, returning: false, req })
    for (const { id, parent, createdAt, updatedAt, version } of newest) {
      const versionData = { parent, latest: true, createdAt, updatedAt, version: withBases(version, texts) }
      // Typed for the published form of a document, which this is in all locales.
      await db.updateVersion({ collection: 'adaptations', id, versionData, req } as never)
    }
  }
}

type Row = { at?: string; baseRevision?: unknown; basePart?: unknown; basePlace?: unknown }
type Stored = Pick<Adaptation, 'id' | 'source'> & { operations?: Row[] | null }

const revisionsOf = ({ baseRevision }: Row): Localized =>
  isLocalized(baseRevision) ? (baseRevision as Localized) : {}

const lacksBase = ({ operations }: Stored): boolean =>
  (operations ?? []).some((row) => !row.basePlace && Object.keys(revisionsOf(row)).length > 0)

const withBases = (adaptation: Stored, texts: readonly Section[][]): Stored => ({
  ...adaptation,
  operations: adaptation.operations?.map((row) => (row.basePlace ? row : withBase(row, texts))),
})

function withBase(row: Row, texts: readonly Section[][]): Row {
  const bases = contentLocales.flatMap((locale) => {
    const revision = revisionsOf(row)[locale]
    const base = revision && findRevision(texts, row.at ?? '', locale, revision)
    return base ? [[locale, base] as const] : []
  })
  const [first] = bases
  if (!first) return row
  const parts = Object.fromEntries(bases.map(([locale, { part }]) => [locale, { value: part }]))
  return { ...row, basePart: parts, basePlace: first[1].place }
}

function findRevision(
  texts: readonly Section[][],
  at: string,
  locale: keyof Localized,
  revision: string,
): BaseIn | undefined {
  for (const sections of texts) {
    // Variants of a section share its key; a clinic got one of them.
    for (const variant of variantsOf(sections, at)) {
      const base = findBase(variant, at, locale)
      if (base?.revision === revision) return base
    }
  }
}

/** The sections, with one of the variants of the addressed section at a time. */
function variantsOf(sections: readonly Section[], at: string): Section[][] {
  const [key] = at.split('/')
  const variants = sections.filter((section) => section.key === key)
  return variants.map((variant) => sections.filter((section) => section === variant || section.key !== key))
}

/** The sections of a shared page as they are now, then those of its versions, the newest first. */
async function readVersions(
  { relationTo, value }: Stored['source'],
  req: PayloadRequest,
): Promise<Section[][]> {
  const { db } = req.payload
  const id = typeof value === 'string' ? value : value.id
  const where: Where = { id: { equals: id } }
  const now = await db.findOne<{ id: string; sections?: unknown }>({
    collection: relationTo,
    where,
    locale: 'all',
    req,
  })
  const { docs } = await db.findVersions<{ id: string; sections?: unknown }>({
    collection: relationTo,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 0,
    pagination: false,
    locale: 'all',
    req,
  })
  return [now, ...docs.map(({ version }) => version)].flatMap((each) =>
    isRecord(each) ? [toSections(each.sections)] : [],
  )
}
