import { english } from './en/messages.ts'
import { hindi } from './hi/messages.ts'
import { toContentLocale } from './index.ts'
import { kannada } from './kn/messages.ts'
import type { LocaleTag } from './tags.ts'

/** The interface's own texts. English states which there are; a language that lacks one does not compile. */
export type Messages = { readonly [name in keyof typeof english]: string }

const messages = { en: english, hi: hindi, kn: kannada } satisfies Record<string, Messages>

export function getMessages(tag: LocaleTag): Messages {
  return messages[toContentLocale(tag)]
}

/** Fills `{name}` places of a message. */
export function formatMessage(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (place, name: string) =>
    name in values ? String(values[name]) : place,
  )
}
