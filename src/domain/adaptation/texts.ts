import { isRecord } from '#base/narrow.ts'
import type { Item, Section } from '../library/section.ts'
import { isLocalized } from '../locales/localized.ts'

/*
 * Texts of a section or an item by their field: `heading` of a section, a stored field of either, or a path into fields that
 * hold others (`cells.0.text`).
 */

/** @returns the localized text at a field; undefined if it has never been written, or the field holds something else */
export function readText(part: Section | Item, field: string): unknown {
  const [first = '', ...rest] = field.split('.')
  const value = rest.reduce<unknown>(
    (parent, name) => (isRecord(parent) || Array.isArray(parent) ? Reflect.get(parent, name) : undefined),
    Reflect.get(fieldsOf(part, first), first),
  )
  return isLocalized(value) ? value : undefined
}

/**
 * A copy with another text at a field.
 *
 * @returns undefined if the field can't hold a text: it holds something else, or what should hold it is missing
 */
export function writeText<T extends Section | Item>(part: T, field: string, text: unknown): T | undefined {
  const [first = '', ...rest] = field.split('.')
  const fields = fieldsOf(part, first)
  const value = write(fields[first], rest, text)
  if (value === undefined) return undefined
  const changed = { ...fields, [first]: value }
  return (fields === part ? changed : { ...part, fields: changed }) as T
}

function write(value: unknown, [name, ...rest]: readonly string[], text: unknown): unknown {
  if (name === undefined)
    return value === undefined || value === null || isLocalized(value) ? text : undefined
  if (Array.isArray(value)) {
    const index = Number(name)
    const changed = index in value ? write(value[index], rest, text) : undefined
    return changed === undefined ? undefined : value.with(index, changed)
  }
  if (!isRecord(value) || isLocalized(value)) return undefined
  const changed = write(value[name], rest, text)
  return changed === undefined ? undefined : { ...value, [name]: changed }
}

/** A section has its heading beside its fields. */
function fieldsOf(part: Section | Item, first: string): Record<string, unknown> {
  const isSection = 'kind' in part && 'fields' in part
  return isSection && first !== 'heading' ? (part as Section).fields : (part as Record<string, unknown>)
}

/** The fields of all texts of a section or an item, without those of a section's items. */
export function textFields(part: Section | Item): string[] {
  const fields = fieldsOf(part, '')
  const own = Object.entries(fields).flatMap(([name, value]) => fieldsIn(name, value))
  return fields !== part && isLocalized(part.heading) ? ['heading', ...own] : own
}

function fieldsIn(field: string, value: unknown): string[] {
  if (isLocalized(value)) return [field]
  if (Array.isArray(value))
    return value.flatMap((each, index) => (hasKey(each) ? [] : fieldsIn(`${field}.${index}`, each)))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([name, each]) => fieldsIn(`${field}.${name}`, each))
}

const hasKey = (value: unknown): boolean => isRecord(value) && typeof value.key === 'string'
