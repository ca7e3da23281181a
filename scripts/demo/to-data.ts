import { createHash } from 'node:crypto'
import type { Block, Field } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { blockConfigs } from '#blocks/blocks.ts'
import { contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { type FindId, toRichText } from './markdown.ts'

type Context = { locale: string; findId: FindId; blocks: readonly Block[]; seed: string }
type Data = Record<string, unknown>

/**
 * Converts the data of a content file to Payload's: slugs become ids, Markdown becomes rich text, and a localized
 * text is reduced to the given locale. Rows have the same id in every locale, so that translations belong to the same
 * row.
 *
 * @throws Error naming the path of a field that does not exist
 */
export function toData(fields: readonly Field[], written: Data, context: Context, path = ''): Data {
  const known = fieldsByName(fields)
  const data: Data = {}
  for (const [name, value] of Object.entries(written)) {
    const field = known.get(name)
    if (!field && !['kind', 'id'].includes(name)) {
      throw new Error(`${path}${name} is not a field. The fields are: ${[...known.keys()].join(', ')}.`)
    }
    if (field) data[name] = fieldData(field, value, context, `${path}${name}`)
  }
  return data
}

function fieldData(field: Field, value: unknown, context: Context, path: string): unknown {
  if ('localized' in field && field.localized && field.type !== 'blocks') {
    const text = pickLocale(value, context.locale)
    if (text === undefined || text === null) return undefined
    if (field.type !== 'richText') return text
    return toRichText(String(text), field, (part) => rowId(context, `${path}.${part}`), context.findId)
  }
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return Array.isArray(value)
        ? value.map((each) => toReference(field.relationTo, each, context))
        : toReference(field.relationTo, value, context)
    case 'array':
      return (value as Data[]).map((row, index) => {
        const id = rowId(context, `${path}.${row.key ?? row.slug ?? index}`)
        return { id, ...toData(field.fields, row, context, `${path}.${index}.`) }
      })
    case 'blocks':
      return (value as Data[]).map((row, index) => blockData(row, index, context, path))
    case 'group':
      return toData(field.fields, value as Data, context, `${path}.`)
    default:
      return value
  }
}

function blockData(row: Data, index: number, context: Context, path: string): Data {
  const block = context.blocks.find(({ slug }) => slug === row.kind)
  if (!block) throw new Error(`${path}.${index}: there is no kind of section "${row.kind}".`)
  const id = rowId(context, `${path}.${index}.${row.key ?? ''}`)
  return { id, blockType: block.slug, ...toData(block.fields, row, context, `${path}.${index}(${row.key}).`) }
}

function toReference(relationTo: string | string[], value: unknown, { findId }: Context): unknown {
  if (value === null || value === undefined) return value
  if (typeof relationTo === 'string') return findId(relationTo, String(value))
  const [collection = '', slug = ''] = String(value).split(':')
  return { relationTo: collection, value: findId(collection, slug) }
}

function pickLocale(value: unknown, locale: string): unknown {
  const isByLocale =
    isRecord(value) && Object.keys(value).every((key) => (contentLocales as readonly string[]).includes(key))
  if (isByLocale) return (value as Data)[locale]
  return locale === defaultContentLocale ? value : undefined
}

/** The fields of a collection or block by name, including those inside tabs, rows and collapsibles without a name. */
function fieldsByName(fields: readonly Field[]): Map<string, Field> {
  return new Map(
    fields.flatMap((field): [string, Field][] => {
      if (field.type === 'tabs') return field.tabs.flatMap((tab) => [...fieldsByName(tab.fields)])
      if ('name' in field && field.name) return [[field.name, field]]
      return 'fields' in field ? [...fieldsByName(field.fields)] : []
    }),
  )
}

function rowId({ seed }: Context, path: string): string {
  return createHash('sha256').update(`${seed}:${path}`).digest('hex').slice(0, 24)
}

export const seedContext = (seed: string, locale: string, findId: FindId): Context => ({
  seed,
  locale,
  findId,
  blocks: blockConfigs,
})
