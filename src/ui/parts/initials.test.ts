import { expect, test } from 'vitest'
import { initials } from './initials.ts'

test('the first and the last name count, titles and what stands between do not', () => {
  expect(initials('Miriam Adler')).toBe('MA')
  expect(initials('Dr. Ana Maria de la Cruz')).toBe('AC')
  expect(initials('Cher')).toBe('C')
})

test('a letter is what readers of its script take for one', () => {
  expect(initials('श्रीनिधि राव')).toBe(
    ['श्री', 'रा'].map((part) => [...new Intl.Segmenter().segment(part)][0]?.segment).join(''),
  )
  expect(initials('élodie Øst')).toBe('ÉØ')
})

test('a name without letters has none', () => {
  expect(initials('007')).toBe('')
})
