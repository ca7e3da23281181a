import { contentLocales } from '#domain/locales/localized.ts'
import { RefusedRequest } from './refused-request.ts'

/**
 * Checks the path and the parameters of a request, and returns its address without empty parameters. Payload passes a
 * parameter of the wrong form on to the database, which answers with an error of its own.
 *
 * @throws RefusedRequest
 */
export function checkAddress(address: URL): URL {
  if (address.search.length > maxQuery)
    throw new RefusedRequest(414, 'The parameters of this request are too long.')
  if (!isDecodable(address.pathname)) throw new RefusedRequest(400, 'A “%” in the address encodes nothing.')
  const checked = new URL(address)
  for (const [parameter, value] of address.searchParams) {
    const [name = '', ...brackets] = parameter.split('[')
    const form = forms[name]
    if (!form) continue
    if (value === '' && brackets.length === 0) checked.searchParams.delete(parameter)
    else if (!form.isValid(value, brackets, address.searchParams.getAll(parameter).length))
      throw new RefusedRequest(400, `${name} must be ${form.description}.`)
  }
  return checked
}

/** Characters. A relationship field of the panel sends the ids that it leaves out, up to 1,000. */
const maxQuery = 100_000

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

type Form = { description: string; isValid: (value: string, brackets: string[], count: number) => boolean }

const single = (description: string, isOne: (value: string) => boolean): Form => ({
  description,
  isValid: (value, brackets, count) => brackets.length === 0 && count === 1 && isOne(value),
})

const wholeNumber = single('a whole number from 0 to 9,999,999', (value) => /^\d{1,7}$/.test(value))
const isLocale = (value: string): boolean => (contentLocales as readonly string[]).includes(value)
const fallback = single(
  `one of ${contentLocales.join(', ')}, or null`,
  (value) => isLocale(value) || noFallback.has(value),
)
const noFallback: ReadonlySet<string> = new Set(['null', 'none', 'false'])
const isFlag = (value: string): boolean => ['true', 'false'].includes(value)
const nested = (example: string, isOne: (value: string) => boolean = isFlag): Form => ({
  description: `of the form ${example}`,
  isValid: (value, brackets) => brackets.length > 0 && isOne(value),
})

const forms: Readonly<Record<string, Form>> = {
  depth: wholeNumber,
  limit: wholeNumber,
  page: wholeNumber,
  locale: single(
    `one of ${contentLocales.join(', ')}, or all`,
    (value) => isLocale(value) || ['all', '*'].includes(value),
  ),
  'fallback-locale': fallback,
  fallbackLocale: fallback,
  sort: {
    description: 'the name of a field, or several, separated by commas',
    isValid: (_, brackets, count) =>
      brackets.length === 0 ? count === 1 : brackets.length === 1 && /^\d*\]$/.test(brackets[0] ?? ''),
  },
  where: {
    description: 'of the form where[field][operator]=value',
    isValid: (value, brackets, count) => brackets.length > 0 || (count === 1 && isJson(value)),
  },
  select: nested('select[field]=true'),
  populate: nested('populate[collection][field]=true'),
  joins: nested('joins[field][limit]=10', () => true),
  // In the place of the stored document, it would be completed with related documents and returned.
  data: { description: 'sent in the body of a write', isValid: () => false },
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
