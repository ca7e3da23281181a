import { expect, test } from 'vitest'
import { initials } from './portrait.tsx'

test('initials are of the first and the last name, without titles and middle names', () => {
  expect(initials('Miriam Adler')).toBe('MA')
  expect(initials('Dr. Ana Maria de la Cruz')).toBe('AC')
  expect(initials('Cher')).toBe('C')
})

test('an initial is a whole grapheme', () => {
  expect(initials('श्रीनिधि राव')).toBe(
    ['श्री', 'रा'].map((part) => [...new Intl.Segmenter().segment(part)][0]?.segment).join(''),
  )
  expect(initials('élodie Øst')).toBe('ÉØ')
})

test('a name without letters has no initials', () => {
  expect(initials('007')).toBe('')
})
