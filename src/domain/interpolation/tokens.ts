import { termNames } from './terms.ts'

/** Facts that every clinic has: form-required, or derived from what is. */
export const guaranteedTokens = [
  'clinic.name',
  'clinic.city',
  'clinic.cities',
  'clinic.phone',
  'location.city',
  'location.phone',
] as const

/** Facts that a clinic may lack. What names one is left out where it does. */
export const optionalTokens = [
  'clinic.email',
  'clinic.bookingUrl',
  'clinic.whatsapp',
  'location.district',
  'location.street',
  'emergency.number',
  'urgent.advice',
] as const

const termForms = ['', '.first', '.later', '.title', '.article']
const termTokens = termNames.flatMap((term) => termForms.map((form) => `term.${term}${form}`))

/** Every token that text may hold, without its braces. */
export const knownTokens: readonly string[] = [...guaranteedTokens, ...optionalTokens, ...termTokens]

/** What stands between a pair of double braces, or after an opening pair that is never closed. */
export const tokenPattern = /\{\{\s*([^{}]*?)\s*(?:\}\}|$)/g

function tokensIn(text: string): string[] {
  return [...text.matchAll(tokenPattern)].map(([, token]) => token ?? '')
}

/**
 * Why a text can't be saved: a token that does not exist, or one that a clinic may lack where nothing can be left out
 * (`mustStand`: a title, a heading of the page, a description). Undefined where all is well.
 */
export function tokenProblem(text: string, isRequired: boolean): string | undefined {
  // Said first: of a token that is not closed the rest of the text would be taken for its name.
  if (hasBraces(text.replace(/\{\{[^{}]*\}\}/g, '')))
    return 'A pair of braces is not closed. Write a token as {{clinic.name}}.'
  for (const token of tokensIn(text)) {
    if (!knownTokens.includes(token)) {
      return `There is no {{${token}}}. Those that exist: ${knownTokens.map((known) => `{{${known}}}`).join(', ')}.`
    }
    if (isRequired && (optionalTokens as readonly string[]).includes(token)) {
      return `{{${token}}} can't stand here, because a clinic may lack it and this text can't be left out.`
    }
  }
  return undefined
}

/** Whether a text holds a token or what may have been meant as one. */
export const hasBraces = (text: string): boolean => /\{\{|\}\}/.test(text)
