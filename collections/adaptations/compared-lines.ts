import type { Field } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { findBlock } from '#blocks/blocks.ts'
import { itemToLines, sectionToLines } from '#blocks/reading.ts'
import type { ReadingLine } from '#domain/adaptation/operation-targets.ts'
import { parseTarget } from '#domain/adaptation/revision.ts'
import { interpolate } from '#domain/interpolation/interpolate.ts'
import { isRichState, readLines } from '#domain/interpolation/rich-text.ts'
import type { Operation } from '#domain/library/section.ts'
import type { ContentLocale, Localized } from '#domain/locales/localized.ts'
import { type Context, listFields, reading } from './targets.ts'

/**
 * The shared part that an operation was written against, in lines. One text stands with its tokens, as its editor writes it.
 *
 * @param kind of the section, which its base does not name if the operation is of an item
 * @returns null where it is unknown
 */
export function linesOfBase(
  { at, base }: Operation,
  kind: string | undefined,
  context: Context,
): ReadingLine[] | null {
  const part = base?.part[context.locale]
  if (part === undefined) return null
  const { itemKey, field } = parseTarget(at)
  if (field !== undefined) return textLines(part)
  if (!isRecord(part)) return null
  if (itemKey === undefined) return sectionLines(part, context)
  if (!kind || !base?.list) return null
  const fields = listFields(kind, base.list)
  const lines = reading({ kind }, localize(fields, part, context.locale), context, (item) =>
    itemToLines(kind, base.list ?? '', item, context.findTitle),
  )
  return lines ?? []
}

/** What an operation says itself, in lines; none for one without a text of its own. */
export function linesOfOwn({ at, content, heading, wording }: Operation, context: Context): ReadingLine[] {
  const { locale } = context
  if (wording?.[locale]) return textLines(wording[locale])
  if (heading) return headingLines(heading, context)
  if (!content) return []
  const lines = reading(content, content.fields, context, (filled) =>
    sectionToLines(content.kind, filled as Record<string, unknown>, context.findTitle),
  )
  const isOfItem = parseTarget(at).itemKey !== undefined
  return [...(isOfItem ? [] : headingLines(content.heading, context)), ...(lines ?? [])]
}

/** A section as `partIn` keeps it. */
function sectionLines(part: Record<string, unknown>, context: Context): ReadingLine[] {
  const kind = String(part.kind)
  const fields = isRecord(part.fields) ? part.fields : {}
  const stored = localize(findBlock(kind)?.config.fields ?? [], fields, context.locale)
  const heading = { [context.locale]: part.heading } as Localized
  const lines = reading({ kind }, stored, context, (filled) =>
    sectionToLines(kind, filled as Record<string, unknown>, context.findTitle),
  )
  return [...headingLines(heading, context), ...(lines ?? [])]
}

const headingLines = (heading: Localized | undefined, { createInterpolator }: Context): ReadingLine[] => {
  const text = interpolate(heading, createInterpolator(), 'heading')?.text
  return text ? [{ style: 'heading', text }] : []
}

/** A part in one language is stored without its languages; see `partIn`. */
function localize(
  fields: readonly Field[],
  values: Record<string, unknown>,
  locale: ContentLocale,
): Record<string, unknown> {
  const byName = new Map(fields.flatMap(namedFields))
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const field = byName.get(name)
      if (field?.type === 'array' && Array.isArray(value))
        return [name, value.map((row) => (isRecord(row) ? localize(field.fields, row, locale) : row))]
      const isLocalized = field && 'localized' in field && field.localized
      return [name, isLocalized ? { [locale]: field.type === 'richText' ? { root: value } : value } : value]
    }),
  )
}

const namedFields = (field: Field): [string, Field][] =>
  field.type === 'row'
    ? field.fields.flatMap(namedFields)
    : 'name' in field
      ? [[field.name ?? '', field]]
      : []

/** One text as it is stored, or without the state around it, as `partIn` keeps it. */
function textLines(text: unknown): ReadingLine[] {
  if (typeof text === 'string') return text.trim() ? [{ style: 'text', text }] : []
  const state = isRichState(text) ? text : { root: text }
  if (!isRichState(state)) return []
  return readLines(state).flatMap((line) => (line.trim() ? [{ style: 'text', text: line }] : []))
}
