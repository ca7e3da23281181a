import { toContentLocale } from './index.ts'
import type { ContentLocaleConventions } from './locale.ts'
import { registry } from './registry.ts'
import type { LocaleTag } from './tags.ts'

export type Messages = ContentLocaleConventions['messages']

export function getMessages(tag: LocaleTag): Messages {
  return registry[toContentLocale(tag)].messages
}

/** Replaces the `{name}` placeholders of a message. */
export function formatMessage(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) =>
    name in values ? String(values[name]) : place,
  )
}
