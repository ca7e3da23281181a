import { expect, test } from 'vitest'
import { guaranteedTokens, hasBraces, knownTokens, optionalTokens, tokenProblem } from './tokens.ts'

test.each(knownTokens)('{{%s}} can be written', (token) => {
  expect(tokenProblem(`Come to {{${token}}} or {{ ${token} }}.`, false)).toBeUndefined()
})

test.each(['clinic.town', 'term.acupuncture', 'term.therapy.plural', 'term.constructor', 'toString', ''])(
  '{{%s}} does not exist; the message names it and all that do',
  (token) => {
    const problem = tokenProblem(`Come to {{${token}}}.`, false)
    expect(problem).toContain(`{{${token}}}`)
    for (const known of knownTokens) expect(problem).toContain(`{{${known}}}`)
  },
)

test('what a clinic may lack can’t be part of a text that has to stand', () => {
  for (const token of optionalTokens) expect(tokenProblem(`{{${token}}}`, true)).toContain(`{{${token}}}`)
  for (const token of guaranteedTokens) expect(tokenProblem(`{{${token}}}`, true)).toBeUndefined()
})

test.each([
  'Come to {{clinic.city',
  'clinic.city}} is',
  '{{clinic.city}',
  '{{clinic.name}} {{',
  '{{{clinic.name}}}}',
])('a pair of braces left open is a problem of its own: %s', (text) => {
  expect(tokenProblem(text, false)).toContain('not closed')
  expect(hasBraces(text)).toBe(true)
})

test('single braces are braces', () => {
  expect(tokenProblem('a {b} c', true)).toBeUndefined()
  expect(hasBraces('a {b} c')).toBe(false)
})
