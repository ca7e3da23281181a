import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slugify, uniqueSlug } from './slug.ts'

test.each([
  ['Achilles tendinopathy', 'achilles-tendinopathy'],
  ['  Morton’s  neuroma (foot) ', 'mortons-neuroma-foot'],
  ['Ménière & café', 'meniere-cafe'],
  ['ﬁbre', 'fibre'],
  ['--a--b--', 'a-b'],
  ['Øre og Łódź, groß', 'ore-og-lodz-gross'],
  ['Боль в пятке', 'bol-v-pyatke'],
  ['एड़ी का दर्द', 'edi-ka-dard'],
  ['घुटने में मोच', 'ghutane-men-moch'],
  ['पहली विज़िट', 'pahali-vizit'],
  ['फ़ीस', 'fis'],
  ['डॉक्टर से संपर्क', 'doktar-se-sampark'],
  ['बच्चों के लिए', 'bacchon-ke-lie'],
  ['न', 'na'],
  ['१२ हफ़्ते', '12-hafte'],
  ['ಹಿಮ್ಮಡಿ ನೋವು', 'himmadi-novu'],
  ['ಚಿಕಿತ್ಸೆಗಳು', 'chikitsegalu'],
  ['ನಮ್ಮ ತಂಡ', 'namma-tanda'],
  ['ವಾಟ್ಸ್‌ಆ್ಯಪ್', 'vatsayap'],
  ['😀 heel', 'heel'],
  ['😀', ''],
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
