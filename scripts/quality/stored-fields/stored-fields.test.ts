import { expect, test } from 'vitest'
import { sectionBlocks } from '#blocks/blocks.ts'
import { fixtureContext } from '#blocks/fixture-context.ts'
import { collections } from '#collections/index.ts'
import { neverPublic, type PolicyCollection } from '#collections/shared/access/policy.ts'
import { belongsTo } from '#data/belongs-to.ts'
import { createLibrary } from '#data/library.ts'
import { createPictureCache } from '#data/models/picture.ts'
import { publicNow } from '#data/public-now.ts'
import type { Reader, Row } from '#data/reader.ts'
import { type ClinicContext, clinicContext } from '#data/site-context.ts'
import { libraryKinds } from '#domain/library/collections.ts'
import { libraryRole } from '#domain/routes/routes.ts'
import { toClinic } from '#mappers/clinic.ts'
import { toSection } from '#mappers/section.ts'
import { findPage } from '#page-types/find-page.ts'
import { createRecorder, type Recorder } from './recorder.ts'
import { sampleRow, storedFields } from './stored-fields.ts'

/** Fields of every collection that Payload or the rules of saving read. */
const ofEveryCollection: Readonly<Record<string, string>> = {
  id: 'the row’s own',
  createdAt: 'lists of the panel',
  updatedAt: 'lists of the panel, and caches',
  deletedAt: 'the trash',
  updatedBy: 'names who saved last to whoever meets their save',
  loadedAt: 'tells a save that it is stale',
  blockName: 'Payload’s own, not offered in the panel',
}

/** Fields that the recording of pages does not find, each with its reader. */
const internal: Readonly<Record<string, string>> = {
  'adaptations.sourceKey': 'the index that allows one adaptation of a document',
  'adaptations.name': 'the title in the panel',
  'media.kept': 'the panel, which brings an earlier file back',
  'media.usage': 'the filter of the list of pictures',
  ...Object.fromEntries(
    [...libraryKinds, 'adaptations'].flatMap((slug) =>
      ['translator', 'checkedBy'].map((name) => [
        `${slug}.translation.${name}`,
        'editors, who see who translated a text',
      ]),
    ),
  ),
  ...Object.fromEntries(
    [...libraryKinds, 'posts'].map((slug) => [
      `${slug}.isCorrection`,
      'the save that publishes a correction',
    ]),
  ),
  ...Object.fromEntries(
    ['first', 'second', 'third', 'fourth', 'last'].map((week) => [
      `clinics.locations.hours.weeksOfMonth.${week}`,
      'the opening hours; the mapper copies the row of weeks first',
    ]),
  ),
  ...Object.fromEntries(
    ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].map((day) => [
      `clinics.locations.hours.days.${day}`,
      'the opening hours; the mapper copies the row of days first',
    ]),
  ),
  ...Object.fromEntries(
    ['alerts.from', 'alerts.level', 'alerts.location', 'alerts.until', 'insurers.name'].map((path) => [
      `clinics.${path}`,
      'the alerts and the list of insurers; `keyedList` copies the row first',
    ]),
  ),
}

const isOfEveryCollection = (path: string): boolean => (path.split('.').at(-1) ?? '') in ofEveryCollection

const isShown = ({ slug }: { slug: string }) => !neverPublic.includes(slug as PolicyCollection)

test('every field of a collection that has pages is read for one of them, or has another reader', async () => {
  const read = await readForPages()
  const unread = collections
    .filter(isShown)
    .flatMap(({ slug, fields }) => storedFields(fields, slug))
    .filter((path) => !read.has(path) && !isOfEveryCollection(path))
  expect(unread.toSorted()).toEqual(Object.keys(internal).toSorted())
})

test('no page shows what only the panel, mails and sign-in read', () => {
  expect(collections.filter((each) => !isShown(each)).map(({ slug }) => slug)).toEqual([
    'enquiries',
    'reply-templates',
    'users',
    'enquiry-thread',
    'holidays',
    'activity',
    'references',
    'missing-addresses',
    'outward-links',
    'preview-links',
    'password-links',
    'second-factors',
    'rate-limits',
    'presence',
    'scheduled-changes',
    'replacements',
    'replacement-documents',
    'publish-log',
  ])
})

test('every field of a section is read by its mapper or its block', () => {
  for (const { kind, config, resolve } of sectionBlocks) {
    const recorder = createRecorder()
    const row = recorder.watch({ ...sampleRow(config.fields, kind, {}), blockType: kind }, kind)
    const section = toSection(row)
    resolve({ key: 'x', kind, heading: null, fields: row } as never, fixtureContext())
    expect(section?.kind).toBe(kind)
    const unread = storedFields(config.fields, kind).filter((path) => !recorder.read.has(path))
    expect(unread.filter((path) => !isOfEveryCollection(path))).toEqual([])
  }
})

/** The fields that are read while every page of a clinic is made, each of a document with a value in every field. */
async function readForPages(): Promise<ReadonlySet<string>> {
  const recorder = createRecorder()
  const context = watchedContext(recorder)
  const lists = ['team', 'blog', 'locations', ...libraryKinds.map(libraryRole)]
  const paths = [
    [],
    ...['fees', 'none', 'stories', 'contact', 'find', 'search'].map((slug) => [slug]),
    ...lists.flatMap((list) => [[list], [list, 'x'], [list, 'none']]),
  ]
  for (const path of paths) await findPage(context, path)
  return recorder.read
}

function watchedContext(recorder: Recorder): ClinicContext {
  const rows = new Map(
    collections.filter(isShown).map(({ slug, fields }) => [slug, documentOf(slug, fields)]),
  )
  const clinic = toClinic(recorder.watch(rows.get('clinics') ?? {}, 'clinics'))
  const context = clinicContext(clinic, 'en-CA', false)
  const find: Reader['find'] = async (collection, { where = {}, select } = {}) => {
    const dated = publicNow(collection, { site: clinic, now: context.now, drafts: false })
    for (const each of [where, belongsTo(clinic, collection, false), dated])
      if (each) recorder.compare(each, collection)
    const row = rows.get(collection)
    const slug = where.slug as { equals?: unknown } | undefined
    if (!row || (slug && slug.equals !== row.slug)) return []
    return [recorder.watch(selectFields(row, select), collection)]
  }
  const reader: Reader = {
    ...context.reader,
    // An editor's: rows that are kept for visitors' pages are read with a reader of their own.
    draft: 'clinic',
    find,
    findByIds: (collection, _, select) => find(collection, { select }),
    findBySlug: async (collection, slug) =>
      (await find(collection, { where: { slug: { equals: slug } } }))[0] ?? null,
  }
  const library = createLibrary(() => reader, clinic)
  return { ...context, reader, library, pictures: createPictureCache(reader, context.localize) }
}

/** The clinic plugin adds `tenant`, and Payload the fields of a file. */
const documentOf = (slug: string, fields: Parameters<typeof sampleRow>[0]): Row => ({
  tenant: 'clinics',
  ...sampleRow(fields, slug, valid),
  id: slug,
  ...(slug === 'media' && { url: '/api/media/file/x.png', filename: 'x.png', width: 1, height: 1 }),
})

const selectFields = (row: Row, select: readonly string[] | undefined): Row => {
  const names = select && [...select, 'id', 'owner', 'tenant']
  const entries = Object.entries(row).filter(([name]) => names?.includes(name) ?? true)
  return { ...Object.fromEntries(entries), id: row.id }
}

/** The values of fields whose content a mapper checks, or that decide whether there is a page. */
const valid: Readonly<Record<string, unknown>> = {
  // The page that lists the clinic's fees.
  'pages.slug': 'fees',
  'pages.role': null,
  'clinics.status': 'live',
  'clinics.alerts.until': '2099-01-01T12:00:00.000Z',
  'clinics.brand.primary': '#112233',
  'clinics.brand.accent': '#112233',
  'clinics.locations.jurisdiction': 'CA-AB',
  'clinics.locations.timeZone': 'America/Edmonton',
  'clinics.locations.telephone': '+14035550142',
  'clinics.locations.hours.opens': '09:00',
  'clinics.locations.hours.closes': '17:00',
  'clinics.locations.exceptions.date': '2099-01-01',
  'clinics.locations.exceptions.opens': '09:00',
  'clinics.locations.exceptions.closes': '17:00',
  ...Object.fromEntries(libraryKinds.map((kind) => [`${kind}.when.jurisdictions`, ['CA-AB']])),
}
