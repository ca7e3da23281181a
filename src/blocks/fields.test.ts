import { expect, test } from 'vitest'
import { longText, richText, text, wholeNumber } from './fields.ts'

test.each([text, longText, richText])('a text that is required has the mark, and no other (%o)', (create) => {
  const label = (required: boolean) => create('title', { required }).admin?.components?.Label
  expect(label(true)).toBe('/src/admin/forms/required-label.tsx#RequiredLabel')
  expect(label(false)).toBeUndefined()
})

test.each([
  [3, {}, true],
  [null, {}, true],
  [null, { sets: 3 }, 'Needed together with “Sets”: a whole number from 1 to 200.'],
  [0, {}, 'Enter a whole number from 1 to 200.'],
  [2.5, {}, 'Enter a whole number from 1 to 200.'],
  [201, {}, 'Enter a whole number from 1 to 200.'],
])('%s repetitions beside %j: %s', (value, siblingData, answer) => {
  const field = wholeNumber('repetitions', {
    label: 'Repetitions',
    max: 200,
    neededWith: { name: 'sets', label: 'Sets' },
  })
  const validate = field.validate as (value: unknown, options: { siblingData: object }) => unknown
  expect(validate(value, { siblingData })).toBe(answer)
})
