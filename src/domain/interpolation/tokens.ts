import { distance } from 'fastest-levenshtein'
import { termNames } from './terms.ts'

/** Tokens whose variable every clinic has: a required field, derived from one, or a word of the site's own instead. */
export const guaranteedTokens = [
  'clinic.name',
  'clinic.city',
  'clinic.cities',
  'clinic.phone',
  'location.city',
  'location.phone',
  'urgent.advice',
] as const

/** Tokens of facts that a clinic may lack. The item or section that contains one is then left out. */
export const optionalTokens = [
  'clinic.email',
  'clinic.bookingUrl',
  'clinic.whatsapp',
  'location.district',
  'location.street',
  'emergency.number',
] as const

const termForms = ['', '.first', '.later', '.title', '.article']
const termTokens = termNames.flatMap((term) => termForms.map((form) => `term.${term}${form}`))

/** Every valid token, without its braces. */
export const knownTokens: readonly string[] = [...guaranteedTokens, ...optionalTokens, ...termTokens]

/** How the message about an unknown token begins. */
export const unknownToken = 'Unknown token'

/** Matches a token in double braces, or all text after an opening pair that is never closed. */
export const tokenPattern = /\{\{\s*([^{}]*?)\s*(?:\}\}|$)/g

/** The tokens of a text, without their braces, known or not. */
export function tokensIn(text: string): string[] {
  return [...text.matchAll(tokenPattern)].map(([, token]) => token ?? '')
}

/**
 * Checks the tokens of a text before it is saved.
 *
 * @param isRequired whether the text can't be left out, such as a title, the page's heading or a description; it may then
 * contain no optional token
 * @returns a message for the editor; undefined if the text is valid
 */
export function tokenProblem(text: string, isRequired: boolean): string | undefined {
  // Checked first: the pattern takes the rest of the text as the name of an unclosed token.
  if (hasBraces(text.replace(/\{\{[^{}]*\}\}/g, '')))
    return 'A pair of braces is not closed. Write a token as {{clinic.name}}.'
  for (const token of tokensIn(text)) {
    if (!knownTokens.includes(token)) {
      const closest = closestTokens(token).map((known) => `{{${known}}}`)
      return `${unknownToken} {{${token}}}. Similar ones are ${closest.join(', ')}; all are listed at the top of the form.`
    }
    if (isRequired && (optionalTokens as readonly string[]).includes(token)) {
      return `{{${token}}} can't be used here, because a clinic may lack it and this text can't be left out.`
    }
  }
  return undefined
}

/** The known tokens that differ least from one that is not. */
const closestTokens = (token: string): string[] =>
  knownTokens
    .map((known) => ({ known, edits: distance(token.toLowerCase(), known.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ known }) => known)

/** Whether a text contains a pair of braces: a token or an attempt at one. */
export const hasBraces = (text: string): boolean => /\{\{|\}\}/.test(text)
