import { describe, expect, test } from 'vitest'
import { sectionExample } from '../fixtures.ts'
import type { SharedDocument } from '../library/document.ts'
import type { Localized } from '../locales/localized.ts'
import { compareLanguages } from './compare-languages.ts'

const document = (question: Localized, title: Localized = { en: 'Heels', hi: 'एड़ी' }): SharedDocument => ({
  collection: 'conditions',
  id: '1',
  slug: 'heels',
  owner: null,
  title,
  sections: [
    sectionExample({
      key: 'questions',
      kind: 'questions',
      heading: { en: 'Questions', hi: 'सवाल' },
      fields: { items: [{ key: 'rest', question }] },
    }),
  ],
})
const stateOf = (...versions: Localized[]) =>
  compareLanguages(
    versions.map((question) => document(question)),
    'hi',
  )
    .flatMap(({ texts }) => texts)
    .find(({ at }) => at === 'questions/rest#question')?.state

describe('a translation', () => {
  test('is missing where there is a source and nothing else', () => {
    expect(stateOf({ en: 'Rest?' })).toBe('missing')
    expect(stateOf({ en: 'Rest?', hi: ' ' })).toBe('missing')
    expect(stateOf({ hi: 'आराम?' })).toBeUndefined()
  })

  test('is done while its source is as it was when it was written', () => {
    expect(stateOf({ en: 'Rest?', hi: 'आराम?' })).toBe('done')
    expect(stateOf({ en: 'Rest?', hi: 'आराम?' }, { en: 'Rest?' }, { en: 'Old' })).toBe('done')
    expect(
      stateOf({ en: 'Rest?', hi: 'आराम?' }, { en: 'Rest?', hi: 'पुराना' }, { en: 'Old', hi: 'पुराना' }),
    ).toBe('done')
  })

  test('is outdated once its source has changed, until it is written anew', () => {
    const [old, changed] = [
      { en: 'Rest?', hi: 'आराम?' },
      { en: 'Shall I rest?', hi: 'आराम?' },
    ]
    expect(stateOf(changed, old)).toBe('outdated')
    expect(stateOf({ ...changed, kn: 'x' }, changed, old, { en: 'Rest?' })).toBe('outdated')
    expect(stateOf({ en: 'Shall I rest?', hi: 'आराम करूँ?' }, changed, old)).toBe('done')
    expect(stateOf(old, changed, old)).toBe('done')
  })
})

test('each variant of a section is compared with its own earlier text', () => {
  const withVariants = (...headings: Localized[]): SharedDocument => ({
    ...document({}),
    sections: headings.map((heading) => sectionExample({ key: 'care', kind: 'text', heading, fields: {} })),
  })
  const other = { en: 'Rest', hi: 'आराम' }
  const parts = compareLanguages(
    [
      withVariants({ en: 'Load it slowly', hi: 'भार' }, other),
      withVariants({ en: 'Load it', hi: 'भार' }, other),
    ],
    'hi',
  )
  const states = parts.flatMap(({ texts }) => texts.map(({ at, state }) => [at, state]))
  expect(states).toContainEqual(['care#heading', 'outdated'])
  expect(states).toContainEqual(['care~2#heading', 'done'])
})

test('the texts of the document come before those of its sections, each under its heading', () => {
  const parts = compareLanguages([document({ en: 'Rest?' })], 'hi')
  expect(parts.map(({ key, texts }) => [key, texts.map(({ at, state }) => [at, state])])).toEqual([
    [null, [['#title', 'done']]],
    [
      'questions',
      [
        ['questions#heading', 'done'],
        ['questions/rest#question', 'missing'],
      ],
    ],
  ])
})
