import { expect, test } from 'vitest'
import { initialsOf } from './initials.ts'

test('the first and the last name count, titles and what stands between do not', () => {
  expect(initialsOf('Miriam Adler')).toBe('MA')
  expect(initialsOf('Dr. Ana Maria de la Cruz')).toBe('AC')
  expect(initialsOf('Cher')).toBe('C')
})

test('a letter is what readers of its script take for one', () => {
  expect(initialsOf('श्रीनिधि राव')).toBe(
    ['श्री', 'रा'].map((part) => [...new Intl.Segmenter().segment(part)][0]?.segment).join(''),
  )
  expect(initialsOf('élodie Øst')).toBe('ÉØ')
})

test('a name without letters has none', () => {
  expect(initialsOf('007')).toBe('')
})
