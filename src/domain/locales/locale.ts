import type { TermForms, TermName } from '../interpolation/terms.ts'
import type { english } from './en/messages.ts'

/** How a locale writes. Numbers, dates and money are the runtime's `Intl` with `tag`. */
export type LocaleConventions<Content extends string = string> = {
  tag: string
  /** The tag of the content locale it reads. */
  content: Content
  /** The language's own name, for the switcher. */
  name: string
  /** As editors choose it. */
  label: string
  currency?: string
  /** American spelling, as the library is written in -> this region's. Unambiguous whole words only. */
  spelling: Readonly<Record<string, string>>
}

/** A locale that content is written in; regional locales have its script, messages and terms. */
export type ContentLocaleConventions<Content extends string = string> = LocaleConventions<Content> & {
  script: Script
  /** The interface's own texts. English states which there are; a locale that lacks one does not compile. */
  messages: { readonly [name in keyof typeof english]: string }
  /** The names of terms at clinics that have no name of their own for them. */
  terms: Readonly<Record<TermName, TermForms>>
}

/** Scripts that the sites have fonts for. */
export type Script = 'latin' | 'devanagari' | 'kannada'
