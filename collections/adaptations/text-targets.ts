import type { Field, RichTextField, TextareaField, TextField } from 'payload'
import type { TextTarget } from '#domain/adaptation/operation-targets.ts'
import { hashRevision } from '#domain/adaptation/revision.ts'
import { readText } from '#domain/adaptation/texts.ts'
import { isRichState } from '#domain/interpolation/rich-text.ts'
import type { Item, Section } from '#domain/library/section.ts'
import type { ContentLocale, Localized } from '#domain/locales/localized.ts'

/** The texts of a section or an entry that can be reworded, in the order of its form. One that was never written is not among them. */
export function textTargets(
  fields: readonly Field[],
  part: Section | Item,
  at: string,
  locale: ContentLocale,
): TextTarget[] {
  return fields.flatMap((field): TextTarget[] => {
    if (field.type === 'row') return textTargets(field.fields, part, at, locale)
    if (!isTextField(field)) return []
    const text = readText(part, field.name) as Localized<unknown> | undefined
    if (!text) return []
    return [
      {
        at: `${at}#${field.name}`,
        label: typeof field.label === 'string' ? field.label : inWords(field.name),
        revision: hashRevision(text, locale),
        isRich: Object.values(text).some(isRichState),
        text: text[locale] ?? null,
      },
    ]
  })
}

const isTextField = (field: Field): field is TextField | TextareaField | RichTextField =>
  (field.type === 'text' || field.type === 'textarea' || field.type === 'richText') &&
  field.localized === true

/** As Payload labels a field that has no label of its own: `sellingPoints` -> `Selling points`. */
const inWords = (name: string): string => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
