import { expect, test } from 'vitest'
import { describeOthers } from './describe-others.ts'

test('whoever edits is told from whoever has the document open', () => {
  const [ana, ravi, mina] = ['Ana', 'Ravi', 'Mina'].map((name) => ({ name, isEditing: false }))
  expect(describeOthers([{ name: 'Ana', isEditing: true }])).toBe('Ana is editing this.')
  expect(describeOthers([ravi, mina].filter((each) => each !== undefined))).toBe(
    'Ravi and Mina have it open too.',
  )
  expect(describeOthers([{ name: 'Ana', isEditing: true }, ravi].filter((each) => each !== undefined))).toBe(
    'Ana is editing this. Ravi has it open too.',
  )
  expect(describeOthers([ana, ravi, mina].filter((each) => each !== undefined))).toBe(
    'Ana, Ravi, and Mina have it open too.',
  )
})
