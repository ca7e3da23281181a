import { expect, test } from 'vitest'
import { guaranteedTokens, hasBraces, knownTokens, optionalTokens, tokenProblem } from './tokens.ts'

test.each(knownTokens)('{{%s}} is accepted', (token) => {
  expect(tokenProblem(`Come to {{${token}}} or {{ ${token} }}.`, false)).toBeUndefined()
})

test.each(['clinic.town', 'term.acupuncture', 'term.therapy.plural', 'term.constructor', 'toString', ''])(
  '{{%s}} is rejected with a message that names the most similar tokens',
  (token) => {
    const problem = tokenProblem(`Come to {{${token}}}.`, false)
    expect(problem).toContain(`{{${token}}}`)
    const named = [...(problem ?? '').matchAll(/\{\{([a-z.]+)\}\}/gi)].map(([, name]) => name)
    expect(named.filter((name) => knownTokens.includes(name ?? ''))).toHaveLength(3)
  },
)

test('a required text may not contain an optional token', () => {
  for (const token of optionalTokens) expect(tokenProblem(`{{${token}}}`, true)).toContain(`{{${token}}}`)
  for (const token of guaranteedTokens) expect(tokenProblem(`{{${token}}}`, true)).toBeUndefined()
})

test.each([
  'Come to {{clinic.city',
  'clinic.city}} is',
  '{{clinic.city}',
  '{{clinic.name}} {{',
  '{{{clinic.name}}}}',
])('an unclosed pair of braces is rejected: %s', (text) => {
  expect(tokenProblem(text, false)).toContain('not closed')
  expect(hasBraces(text)).toBe(true)
})

test('single braces are plain text', () => {
  expect(tokenProblem('a {b} c', true)).toBeUndefined()
  expect(hasBraces('a {b} c')).toBe(false)
})
