import type { Field, PayloadRequest } from 'payload'
import { truncate } from '#base/text.ts'
import { findBlock, findSectionRules } from '#blocks/blocks.ts'
import { collectReferences } from '#blocks/collect-references.ts'
import { type FindTitle, itemToLines, sectionToLines } from '#blocks/reading.ts'
import { itemLists } from '#domain/adaptation/items.ts'
import type { ItemTarget, ReadingLine, SectionTarget } from '#domain/adaptation/operation-targets.ts'
import { hashRevision } from '#domain/adaptation/revision.ts'
import {
  interpolate,
  interpolateFields,
  type LocalizedInterpolator,
  pickLocale,
  tryInterpolate,
} from '#domain/interpolation/interpolate.ts'
import type { Item, Section } from '#domain/library/section.ts'
import { canFold } from '#domain/library/section-rules.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import { contentRow } from './content-row.ts'
import { textTargets } from './text-targets.ts'

export type Context = {
  locale: ContentLocale
  createInterpolator: () => LocalizedInterpolator
  findTitle: FindTitle
}

/** The shared sections as targets of an adaptation's operations, in the order of the page. */
export function listTargets(sections: readonly Section[], context: Context): SectionTarget[] {
  return sections.map((section) => ({
    at: section.key,
    heading: sectionHeading(section, context),
    kind: section.kind,
    locked: section.locked,
    canFold: canFold(section, findSectionRules(section.kind)),
    revision: hashRevision(section, context.locale),
    reading:
      reading(section, section.fields, context, (interpolated) =>
        sectionToLines(section.kind, interpolated as Record<string, unknown>, context.findTitle),
      ) ?? omitted,
    content: contentRow(section, context.locale),
    texts: textTargets(findBlock(section.kind)?.config.fields ?? [], section, section.key, context.locale),
    items: itemLists(section).flatMap(([list, items]) =>
      items.map((item) => itemTarget(section, list, item, context)),
    ),
  }))
}

/** The titles of the documents that sections refer to, if the user may read them. Many entries have no other name. */
export async function findTitles(sections: readonly Section[], req: PayloadRequest): Promise<FindTitle> {
  const references = sections.flatMap(({ kind, fields }) =>
    collectReferences(findBlock(kind)?.config.fields ?? [], fields),
  )
  const titles = new Map<string, string>()
  for (const [collection, group] of Map.groupBy(references, (reference) => reference.collection)) {
    const { docs } = await req.payload.find({
      collection: collection as 'conditions',
      where: { id: { in: [...new Set(group.map(({ id }) => id))] } },
      depth: 0,
      select: { title: true, ...(collection === 'media' && { alt: true }) },
      pagination: false,
      overrideAccess: false,
      req,
    })
    for (const doc of docs as { id: string; title?: string; alt?: string }[])
      titles.set(`${collection}:${doc.id}`, doc.title ?? doc.alt ?? '')
  }
  return (collection, id) => titles.get(`${collection}:${id}`) || undefined
}

const omitted: ReadingLine[] = [
  {
    style: 'text',
    text: 'Not shown on your site, because it uses a detail that your clinic has not entered.',
  },
]

function itemTarget(section: Section, list: string, item: Item, context: Context): ItemTarget {
  const lines = reading(section, item, context, (interpolated) =>
    itemToLines(section.kind, list, interpolated, context.findTitle),
  )
  return {
    at: `${section.key}/${item.key}`,
    heading: truncate(lines?.find(({ style }) => style === 'label')?.text ?? lines?.[0]?.text ?? item.key),
    list,
    revision: hashRevision(item, context.locale),
    reading: lines ?? omitted,
    content: contentRow(
      { ...section, fields: { ...sectionSettings(section), [list]: [item] } },
      context.locale,
    ),
    texts: textTargets(listFields(section.kind, list), item, `${section.key}/${item.key}`, context.locale),
  }
}

/** The fields of the entries of a section's list. */
export function listFields(kind: string, list: string): Field[] {
  const field = findBlock(kind)?.config.fields.find((each) => 'name' in each && each.name === list)
  return field?.type === 'array' ? field.fields : []
}

/** Each part is interpolated on its own, so every term has the form of its first mention. */
export function reading(
  { kind }: Pick<Section, 'kind'>,
  part: unknown,
  { createInterpolator }: Context,
  read: (interpolated: unknown) => ReadingLine[],
) {
  const interpolator = createInterpolator()
  return tryInterpolate(interpolator, () =>
    read(interpolateFields(part, interpolator, findSectionRules(kind))),
  )
}

/** The name of a section for editors: its heading, else that of its kind. */
export function sectionHeading(
  section: Section,
  { createInterpolator, locale }: Pick<Context, 'createInterpolator' | 'locale'>,
): string {
  const interpolated = interpolate(section.heading, createInterpolator(), 'heading')?.text
  const kind = findBlock(section.kind)?.config.labels?.singular
  return interpolated ?? pickLocale(section.heading, locale)?.value ?? String(kind ?? section.kind)
}

/** The section's settings without its texts and lists: the frame around the entry that an operation replaces. */
function sectionSettings(section: Section): Record<string, unknown> {
  return Object.fromEntries(Object.entries(section.fields).filter(([, value]) => typeof value === 'string'))
}
