import type { Field } from 'payload'
import { collectAddresses } from '#blocks/collect-addresses.ts'
import { collectReferences } from '#blocks/collect-references.ts'
import type { BlockContext } from '#blocks/context.ts'
import { firstLocation } from '#domain/clinic/clinic.ts'
import type { RichText } from '#domain/interpolation/rich-text.ts'
import type { Localized } from '#domain/locales/localized.ts'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { collectionPaths } from '#domain/routes/routes.ts'
import type { Study, Target } from '#ui/models.ts'
import { findDeadPaths } from './dead-paths.ts'
import type { Entry } from './entry.ts'
import { generalBooking } from './models/booking.ts'
import { entryTarget } from './models/cards.ts'
import { telephoneLink } from './models/location.ts'
import { toStudy } from './models/study.ts'
import type { Row } from './reader.ts'
import type { SiteContext } from './site-context.ts'

/** Everything that the texts of one page refer to, loaded; and the sources that they cite, in the order of citation. */
export type LoadedContext = { blocks: BlockContext; sources: () => Study[] }

export async function loadBlockContext(
  context: SiteContext,
  sections: readonly ResolvedSection[],
  texts: readonly (RichText | null)[],
  furtherSources: readonly string[] = [],
): Promise<LoadedContext> {
  const content = toContent(sections, texts)
  const pointers = collectReferences(contentFields, content)
  const addresses = collectAddresses(contentFields, content).map(({ address }) => address)
  const idsIn = (collection: string) =>
    pointers.filter((each) => each.collection === collection).map(({ id }) => id)
  const [entries, studies, targets, deadPaths] = await Promise.all([
    loadEntries(context, pointers),
    loadStudies(context, [...idsIn('studies'), ...furtherSources]),
    loadTargets(context, {
      pages: idsIn('pages'),
      posts: idsIn('posts'),
      practitioners: idsIn('practitioners'),
    }),
    findDeadPaths(context, addresses),
  ])
  await context.pictures.load([
    ...idsIn('media'),
    ...[...entries.values()].map((entry) => entry.adaptation?.hero ?? entry.hero),
  ])
  const cited: string[] = []
  const { clinic, locale, messages, pathTo } = context
  return {
    blocks: {
      clinic: clinic ?? { locations: [elsewhere] },
      locale,
      messages,
      pathTo,
      isDeadPath: (path) => deadPaths.has(path),
      findTarget: (collection, id) =>
        toTarget(entries.get(`${collection}:${id}`), context) ?? targets.get(`${collection}:${id}`) ?? null,
      findMuscle: (id) => {
        const entry = entries.get(`muscles:${id}`)
        if (!entry) return null
        const { referral, diagram } = entry
        return { card: entryTarget(entry, context), referral: context.localize(referral), diagram }
      },
      findStudy: (id) => studies.get(id) ?? null,
      findPicture: (id) => context.pictures.find(id),
      cite: (id) => {
        if (!studies.has(id)) return null
        if (!cited.includes(id)) cited.push(id)
        return cited.indexOf(id) + 1
      },
      reception: context.clinic && {
        booking: context.booking ?? generalBooking(context),
        telephone: telephoneLink(firstLocation(context.clinic).telephone),
      },
    },
    sources: () => [...new Set([...cited, ...furtherSources])].flatMap((id) => studies.get(id) ?? []),
  }
}

/** The network's own pages have visitors in every jurisdiction. */
const elsewhere = { city: {}, jurisdiction: 'default' }

type Pointer = { collection: string; id: string }

/** Describes `toContent` to those that collect from documents. */
const contentFields: Field[] = [
  { name: 'sections', type: 'blocks', blocks: [] },
  { name: 'texts', type: 'array', fields: [{ name: 'text', type: 'richText' }] },
]

const toContent = (sections: readonly ResolvedSection[], texts: readonly (RichText | null)[]) => ({
  sections: sections.map(({ kind, fields }) => ({ ...fields, blockType: kind })),
  texts: texts.map((text) => ({ text })),
})

async function loadEntries(
  { library }: SiteContext,
  pointers: readonly Pointer[],
): Promise<Map<string, Entry>> {
  const found = await Promise.all(
    pointers.map(async ({ collection, id }) => {
      const entry = await library.find(collection, id)
      return entry ? [[`${collection}:${id}`, entry] as const] : []
    }),
  )
  return new Map(found.flat())
}

async function loadStudies(
  { reader, localize }: SiteContext,
  ids: readonly string[],
): Promise<Map<string, Study>> {
  const rows = await reader.findByIds('studies', ids)
  return new Map(
    rows.flatMap((row) => {
      const study = toStudy(row, localize)
      return study ? [[row.id, study] as const] : []
    }),
  )
}

type LinkedCollection = 'pages' | 'posts' | 'practitioners'

/** Documents outside the library that texts link to. */
async function loadTargets(
  { reader, library, localize, pathTo }: SiteContext,
  wanted: Record<LinkedCollection, string[]>,
): Promise<Map<string, Target>> {
  const load = async (collection: LinkedCollection) => {
    const rows = await reader.findByIds(collection, wanted[collection], ['slug', 'title', 'name', 'role'])
    return rows.map((row) => ({ collection, row }))
  }
  const [hidden, pages, posts, practitioners] = await Promise.all([
    library.hiddenPosts(),
    load('pages'),
    load('posts'),
    load('practitioners'),
  ])
  const shown = [...pages, ...posts, ...practitioners].filter(({ row }) => !hidden.includes(row.id))
  return new Map(
    shown.map(({ collection, row }) => {
      const title =
        collection === 'practitioners'
          ? { text: String(row.name) }
          : localize(row.title as Localized, 'heading')
      const target = { title: title ?? { text: '' }, href: pathTo(linkedPath(collection, row)) }
      return [`${collection}:${row.id}`, target]
    }),
  )
}

function linkedPath(collection: LinkedCollection, { role, slug }: Row): string {
  if (role) return role === 'home' ? '/' : `/${role}`
  return `${collectionPaths[collection]}/${slug}`
}

const toTarget = (entry: Entry | undefined, context: SiteContext): Target | null =>
  entry ? entryTarget(entry, context) : null
