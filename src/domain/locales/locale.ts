import type { TermForms, TermName } from '../interpolation/terms.ts'
import type { english } from './en/messages.ts'

/** The conventions of a locale. Numbers, dates and currencies are formatted by `Intl` with `tag`. */
export type LocaleConventions<Content extends string = string> = {
  tag: string
  /** The tag of the content locale whose texts it shows. */
  content: Content
  /** The language's name in that language, for the language switcher. */
  name: string
  /** The label in the panel. */
  label: string
  currency?: string
  /** American spelling, in which the library is written -> the regional spelling. Unambiguous whole words only. */
  spelling: Readonly<Record<string, string>>
}

/** A locale that content is written in. Regional locales share its script, messages and terms. */
export type ContentLocaleConventions<Content extends string = string> = LocaleConventions<Content> & {
  script: Script
  /** The site's own texts. English defines which exist; a locale that lacks one does not compile. */
  messages: { readonly [name in keyof typeof english]: string }
  /** The forms of the terms at clinics without forms of their own. */
  terms: Readonly<Record<TermName, TermForms>>
}

/** The writing systems that the sites have fonts for. */
export type Script = 'latin' | 'devanagari' | 'kannada'
