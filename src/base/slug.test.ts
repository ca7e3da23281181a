import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify, uniqueSlug } from './slug.ts'

test.each([
  ['Achilles tendinopathy', 'achilles-tendinopathy'],
  ['  Morton’s  neuroma (foot) ', 'mortons-neuroma-foot'],
  ['Ménière & café', 'meniere-cafe'],
  ['ﬁbre', 'fibre'],
  ['--a--b--', 'a-b'],
  ['एड़ी का दर्द', ''],
  ['', ''],
])('%s -> "%s"', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('a slug is safe in an address, short, and its own slug', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 30 })), (title) => {
      const slug = slugify(title)
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slug.length).toBeLessThanOrEqual(80)
      expect(slugify(slug)).toBe(slug)
    }),
  )
})

test('the first free name is taken', () => {
  expect(uniqueSlug('calgary', new Set())).toBe('calgary')
  expect(uniqueSlug('calgary', new Set(['calgary', 'calgary-2']))).toBe('calgary-3')
})
