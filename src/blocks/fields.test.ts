import { expect, test } from 'vitest'
import { longText, richText, text } from './fields.ts'

test.each([text, longText, richText])('a text that is required has the mark, and no other (%o)', (create) => {
  const label = (required: boolean) => create('title', { required }).admin?.components?.Label
  expect(label(true)).toBe('/src/admin/forms/required-label.tsx#RequiredLabel')
  expect(label(false)).toBeUndefined()
})
