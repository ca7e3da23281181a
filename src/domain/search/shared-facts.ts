import { createHash } from 'node:crypto'
import { type Site, siteFacts } from '../clinic/network.ts'
import type { SiteValues } from '../interpolation/localized-interpolator.ts'
import { knownTokens, tokensIn } from '../interpolation/tokens.ts'
import type { SharedDocument } from '../library/document.ts'
import type { DisplayConditions } from '../library/section.ts'
import { type ContentLocale, contentLocales } from '../locales/localized.ts'
import { matches } from '../resolve/display-conditions.ts'
import { includedDocument } from '../resolve/include.ts'

/** What in a shared document depends on the clinic that shows it, beside the clinic's own words. */
export type SharedFacts = {
  conditions: DisplayConditions[]
  tokens: readonly string[]
  /** Documents that it includes sections of, each as `collection:id`. */
  includes: string[]
}

export function readSharedFacts(document: SharedDocument): SharedFacts {
  const { sections, displayConditions } = document
  const conditions = [displayConditions, ...sections.map((section) => section.displayConditions)]
  const included = sections.filter(({ kind }) => kind === 'include').map(includedDocument)
  return {
    conditions: conditions.filter((each) => each !== undefined),
    tokens: findTokens(textsIn(document)),
    includes: [...new Set(included.filter(Boolean))],
  }
}

/**
 * The name of the edition of a shared document that a site shows: two sites with the same one show the same text, but for their own
 * words. It names the conditions themselves, so that an older edition is never taken for one of the changed document.
 *
 * @param included the facts of the documents that it includes sections of and that have a page on the site
 */
export function nameEdition(
  facts: SharedFacts,
  { site, values, included }: { site: Site; values: SiteValues; included: ReadonlyMap<string, SharedFacts> },
): string {
  const clinic = siteFacts(site)
  const decide = ({ conditions, tokens }: SharedFacts) => [
    conditions.map((each) => [each, matches(each, clinic)]),
    tokens.map((token) => [token, contentLocales.map((locale) => isMissing(values, locale, token))]),
  ]
  const decisions = [
    // The other languages' titles are searched too, and a text without a translation is spelt as in them.
    site.locales,
    decide(facts),
    facts.includes.map((name) => {
      const other = included.get(name)
      return [name, other ? decide(other) : null]
    }),
  ]
  return createHash('sha256').update(JSON.stringify(decisions)).digest('base64url').slice(0, 22)
}

const isMissing = (values: SiteValues, locale: ContentLocale, token: string): boolean =>
  Object.hasOwn(values[locale].variables, token) && values[locale].variables[token] === undefined

/** The tokens of texts; all that there are where one may be divided, as by a change of style within it. */
function findTokens(texts: readonly string[]): readonly string[] {
  const isDivided = texts.some((text) => /[{}]/.test(text.replace(/\{\{[^{}]*\}\}/g, '')))
  return isDivided ? knownTokens : [...new Set(texts.flatMap(tokensIn))]
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
