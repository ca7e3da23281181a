import { isRecord } from '#base/narrow.ts'
import { isItem } from '../adaptation/items.ts'
import type { ResolvedDocument, ResolvedSection } from './resolve.ts'

/**
 * Gives each text of a document the address at which an editor finds it: `section#field` or `section/item#field` as an
 * operation names it, and `#field` for the document's own. The views write it into the page.
 */
export function markTexts(document: ResolvedDocument): ResolvedDocument {
  const { heading, answer, introduction, sections } = document
  return {
    ...document,
    heading: { ...heading, at: '#heading' },
    answer: answer && { ...answer, at: '#answer' },
    introduction: introduction && { ...introduction, at: '#introduction' },
    sections: sections.map(markSection),
  }
}

function markSection(section: ResolvedSection): ResolvedSection {
  const { key, heading, fields } = section
  const marked = Object.entries(fields).map(([name, value]) => [
    name,
    Array.isArray(value) && value.every(isItem)
      ? value.map((item) => markFields(item, `${key}/${item.key}#`))
      : markValue(value, `${key}#${name}`),
  ])
  return {
    ...section,
    at: key,
    heading: heading && { ...heading, at: `${key}#heading` },
    fields: Object.fromEntries(marked),
  }
}

function markValue(value: unknown, at: string): unknown {
  if (Array.isArray(value)) return value.map((each, index) => markValue(each, `${at}.${index}`))
  if (!isRecord(value)) return value
  return isText(value) ? { ...value, at } : markFields(value, `${at}.`)
}

const markFields = (fields: Record<string, unknown>, prefix: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, markValue(value, prefix + name)]))

const isText = ({ text, root }: Record<string, unknown>): boolean =>
  typeof text === 'string' || isRecord(root)
