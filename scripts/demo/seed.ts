import path from 'node:path'
import type { Payload, Where } from 'payload'
import { withRetries } from '#database/retries.ts'
import { isLibraryKind } from '#domain/library/collections.ts'
import { contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { type ContentFile, readContent, readPictures } from './content-files.ts'
import type { FindId } from './markdown.ts'
import { seedContext, toData } from './to-data.ts'
import { createDemoUsers } from './users.ts'

type Ids = Map<string, string>

/** Collections in which slugs are unique only within a clinic. */
const clinicCollections = new Set(['pages', 'testimonials', 'adaptations', 'redirects'])

/**
 * Fills the database with the demo network. Documents that exist already stay unchanged, so a second run changes
 * nothing and completes an interrupted one.
 */
export async function seedDemo(payload: Payload, log: (line: string) => void): Promise<void> {
  const files = readContent()
  const ids: Ids = new Map()
  log(`${files.length} documents, ${readPictures().length} pictures`)
  const clinics = files.filter(({ collection }) => collection === 'clinics')
  const others = files.filter(({ collection }) => collection !== 'clinics')
  for (const clinic of clinics) await createClinic(payload, clinic, ids)
  await createPictures(payload, ids, log)
  const unwritten: ContentFile[] = []
  for (const file of others) if (await createDraft(payload, file, ids)) unwritten.push(file)
  log('drafts created, writing their content')
  for (const clinic of clinics) await publish(payload, clinic, ids)
  let written = 0
  for (const file of adaptationsLast(unwritten)) {
    await publish(payload, file, ids)
    written += 1
    if (written % 25 === 0) log(`${written} of ${unwritten.length} documents written`)
  }
  await createDemoUsers(payload, (clinic) => ids.get(`clinics:${clinic}`) ?? '')
  log(`done: ${written} documents written`)
}

/** Adaptations come last: each stores the shared text that it was written against. */
function adaptationsLast(files: ContentFile[]): ContentFile[] {
  return [
    ...files.filter(({ collection }) => collection !== 'adaptations'),
    ...files.filter(({ collection }) => collection === 'adaptations'),
  ]
}

/** Creates a clinic with its required fields. Its references are written once the documents they refer to exist. */
async function createClinic(payload: Payload, { slug, data }: ContentFile, ids: Ids): Promise<void> {
  const [host] = data.hosts as { host: string }[]
  const { docs } = await payload.find({
    collection: 'clinics',
    where: { 'hosts.host': { equals: host?.host } },
    limit: 1,
    depth: 0,
  })
  const { name, hosts, locations } = data
  const fields = payload.collections.clinics.config.fields
  const made =
    docs[0] ??
    (await payload.create({
      collection: 'clinics',
      data: asData({
        ...toData(fields, { name, hosts, locations }, seedContext(slug, defaultContentLocale, refuseAll)),
        status: 'draft',
      }),
    }))
  ids.set(`clinics:${slug}`, made.id)
}

async function createPictures(payload: Payload, ids: Ids, log: (line: string) => void): Promise<void> {
  for (const { file, owner, ...data } of readPictures()) {
    const name = path.parse(file).name
    const { docs } = await payload.find({
      collection: 'media',
      where: { filename: { equals: file } },
      limit: 1,
      depth: 0,
    })
    const made =
      docs[0] ??
      (await payload.create({
        collection: 'media',
        data: {
          ...toData(
            payload.collections.media.config.fields,
            data,
            seedContext(file, defaultContentLocale, refuseAll),
          ),
          owner: owner ? ids.get(`clinics:${owner}`) : undefined,
        },
        filePath: path.join(import.meta.dirname, '../../media/originals', file),
      }))
    ids.set(`media:${file}`, made.id)
    if (!docs[0]) log(`picture ${name}`)
  }
}

/** Creates a document as an empty draft, so that others can refer to it. @returns whether its content is still missing */
async function createDraft(payload: Payload, file: ContentFile, ids: Ids): Promise<boolean> {
  const { collection, slug, clinic } = file
  const owner = clinic ? ids.get(`clinics:${clinic}`) : undefined
  const own =
    clinicCollections.has(collection) || collection === 'practitioners' ? { tenant: owner } : { owner }
  const key = fileKey(file)
  if (collection === 'adaptations' || collection === 'testimonials' || collection === 'redirects')
    return !(await isWritten(payload, file, ids))
  const found = await payload.find({
    collection: collection as 'pages',
    where: {
      slug: { equals: slug },
      ...(clinicCollections.has(collection) ? { tenant: { equals: owner } } : {}),
    },
    limit: 1,
    depth: 0,
    select: { _status: true },
  })
  const made =
    found.docs[0] ??
    (await withRetries(() =>
      payload.create({
        collection: collection as 'pages',
        draft: true,
        data: asData({
          slug,
          title: slug,
          name: slug,
          ...(collection === 'studies' ? {} : own),
          _status: 'draft',
        }),
      }),
    ))
  ids.set(key, made.id)
  return made._status !== 'published'
}

/** Whether a document without a slug exists: found by its source, its path or its name. */
async function isWritten(
  payload: Payload,
  { collection, clinic, data }: ContentFile,
  ids: Ids,
): Promise<boolean> {
  const tenant = { equals: ids.get(`clinics:${clinic}`) }
  const [source, slug] = String(data.source ?? '').split(':')
  const where: Where =
    collection === 'adaptations'
      ? {
          tenant,
          sourceKey: {
            equals: `${source}:${ids.get(`${source}:${slug}`) ?? (await idBySlug(payload, source, slug))}`,
          },
        }
      : collection === 'redirects'
        ? { tenant, from: { equals: data.from } }
        : { tenant, name: { equals: data.name } }
  const { totalDocs } = await payload.count({ collection: collection as 'pages', where })
  return totalDocs > 0
}

async function idBySlug(payload: Payload, collection = '', slug = ''): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: collection as 'pages',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
  })
  return docs[0]?.id
}

/** Publishes a document in the default language, then adds its translations. */
async function publish(payload: Payload, file: ContentFile, ids: Ids): Promise<void> {
  const { collection, clinic } = file
  const findId: FindId = (target, slug) => {
    const id = ids.get(`${target}:${clinic}/${slug}`) ?? ids.get(`${target}:${slug}`)
    if (!id) throw new Error(`${file.file}: there is no "${slug}" in ${target}.`)
    return id
  }
  const fields = payload.collections[collection as 'pages']?.config.fields
  if (!fields) throw new Error(`${file.file}: there is no collection "${collection}".`)
  const dataIn = (locale: string) => {
    try {
      return toData(fields, file.data, seedContext(fileKey(file), locale, findId))
    } catch (error) {
      throw new Error(`${file.file}: ${error instanceof Error ? error.message : error}`)
    }
  }
  const owner = clinic ? ids.get(`clinics:${clinic}`) : undefined
  const published =
    collection === 'clinics' || collection === 'redirects' ? {} : { _status: 'published' as const }
  const own = collection === 'posts' ? { owner } : owner && collection !== 'clinics' ? { tenant: owner } : {}
  let id = ids.get(fileKey(file))
  try {
    for (const locale of contentLocales) {
      if (locale !== defaultContentLocale && !hasLocale(file.data, locale)) continue
      const args = { collection: collection as 'pages', locale, depth: 0 } as const
      const data = { ...dataIn(locale), ...translatedBy(collection, locale), ...own, ...published }
      const saved = await withRetries(() =>
        id
          ? payload.update({ ...args, id, data: asData(data) })
          : payload.create({ ...args, data: asData(data) }),
      )
      id = saved.id
    }
  } catch (error) {
    const { data } = error as { data?: { errors?: { path: string; message: string }[] } }
    const details = data?.errors
      ?.map(
        ({ path, message }) => `
  ${path}: ${message}`,
      )
      .join('')
    throw new Error(`${file.file}: ${details ?? (error instanceof Error ? error.message : error)}`)
  }
}

/** No native speaker has read the translations of the demo yet. */
function translatedBy(collection: string, locale: string) {
  const isRecorded = isLibraryKind(collection) || collection === 'adaptations'
  return isRecorded && locale !== defaultContentLocale
    ? { translation: { translator: 'The authors of the demo' } }
    : {}
}

/** The fields of a content file as a document. Payload validates their shape when it saves them. */
function asData<Document>(data: Record<string, unknown>): Document {
  return data as Document
}

const fileKey = ({ collection, clinic, slug }: ContentFile): string =>
  clinicCollections.has(collection) || (collection === 'posts' && clinic)
    ? `${collection}:${clinic}/${slug}`
    : `${collection}:${slug}`

function hasLocale(value: unknown, locale: string): boolean {
  if (Array.isArray(value)) return value.some((each) => hasLocale(each, locale))
  if (typeof value !== 'object' || value === null) return false
  return locale in value || Object.values(value).some((each) => hasLocale(each, locale))
}

const refuseAll: FindId = (collection, slug) => {
  throw new Error(`"${slug}" in ${collection} can’t be referred to here: it does not exist yet.`)
}
