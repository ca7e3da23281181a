import { randomBytes } from 'node:crypto'
import {
  type CollectionSlug,
  commitTransaction,
  createLocalReq,
  initTransaction,
  type Payload,
} from 'payload'

export type Size = { clinics: number; conditions: number; adaptations: number }

type Row = { id: string; [field: string]: unknown }

/** Rows in one transaction. */
const batchSize = 100

/**
 * Makes a large network of the demo network: copies of its clinics, a third of them in English and Hindi, of its conditions and of their
 * adaptations, all published, until there are as many as `size` says. Written below the hooks, which would take hours.
 */
export async function fillNetwork(payload: Payload, size: Size): Promise<void> {
  const clinics = await read(payload, 'clinics')
  const conditions = await read(payload, 'conditions')
  const adaptations = (await read(payload, 'adaptations')).filter(isOfCondition)
  const models = clinics.map((clinic) => ({
    ...clinic,
    ...languagesOf(clinic),
    brand: withoutPictures(clinic),
    // Only one does.
    speaksForNetwork: false,
  }))

  const newClinics = copies(models, size.clinics - clinics.length).map(({ model, number }) => ({
    ...model,
    name: `Clinic ${number}`,
    hosts: [{ id: newId(), host: `clinic-${number}.localhost` }],
  }))
  const clinicIds = await write(payload, 'clinics', newClinics)

  const newConditions = copies(conditions, size.conditions - conditions.length).map(({ model, number }) => ({
    ...model,
    title: { en: `Condition ${number}`, hi: `रोग ${number}` },
    slug: `condition-${number}`,
    formerSlugs: [],
  }))
  const conditionIds = await write(payload, 'conditions', newConditions)

  const newAdaptations = copies(adaptations, size.adaptations - adaptations.length).map(
    ({ model, number }) => {
      const condition = conditionIds[number % conditionIds.length]
      return {
        ...model,
        source: { relationTo: 'conditions', value: condition },
        sourceKey: `conditions:${condition}`,
        // No clinic adapts a condition twice.
        tenant: clinicIds[Math.floor(number / conditionIds.length + number * 7) % clinicIds.length],
      }
    },
  )
  const unique = new Map(newAdaptations.map((row) => [`${row.tenant} ${row.sourceKey}`, row]))
  await write(payload, 'adaptations', [...unique.values()])
}

const isOfCondition = ({ sourceKey }: Row): boolean => String(sourceKey).startsWith('conditions:')

const languagesOf = ({ locales }: Row) =>
  Array.isArray(locales) && locales.length > 1 ? { locales: [locales[0], 'hi'] } : {}

/** A picture belongs to one clinic. */
const withoutPictures = ({ brand }: Row) => ({ ...(brand as object), logo: null, hero: null })

function copies(models: readonly Row[], count: number): { model: Row; number: number }[] {
  return Array.from({ length: Math.max(0, count) }, (_, number) => number).flatMap((number) => {
    const model = models[number % models.length]
    return model ? [{ model, number }] : []
  })
}

async function read(payload: Payload, collection: CollectionSlug): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({ collection, limit: 0, pagination: false, locale: 'all' })
  return docs.filter(({ deletedAt, _status }) => !deletedAt && (_status ?? 'published') === 'published')
}

/** Each with the version that the panel lists. @returns the new ids */
async function write(payload: Payload, collection: CollectionSlug, rows: readonly Row[]): Promise<string[]> {
  const hasVersions = Boolean(payload.collections[collection].config.versions)
  const ids: string[] = []
  for (let start = 0; start < rows.length; start += batchSize) {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    for (const row of rows.slice(start, start + batchSize)) {
      const { id: _id, ...data } = withNewIds(row) as Row
      const made = (await payload.db.create({ collection, data, req })) as Row
      ids.push(made.id)
      if (!hasVersions) continue
      const now = new Date().toISOString()
      await payload.db.createVersion({
        collectionSlug: collection,
        autosave: false,
        parent: made.id,
        versionData: data as never,
        createdAt: now,
        updatedAt: now,
        returning: false,
        req,
      })
    }
    await commitTransaction(req)
  }
  return ids
}

/** Rows of arrays and blocks have ids of their own, which no second row may have. */
function withNewIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNewIds)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'id' ? newId() : withNewIds(inner)]),
  )
}

const newId = (): string => randomBytes(12).toString('hex')
