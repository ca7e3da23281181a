import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { sectionBlocks } from './blocks.ts'
import { fixtureContext } from './fixture-context.ts'
import { asText } from './fixture-parts.ts'
import { keyPoints } from './key-points/index.ts'
import { overview } from './overview/index.ts'
import { renderSections } from './render-sections.tsx'
import { research } from './research/index.ts'
import { resolveSections } from './resolve.ts'
import { risks } from './risks/index.ts'

const kinds = sectionBlocks.map(({ kind }) => kind)
const all = sectionBlocks.flatMap(({ fixtures }) => fixtures)

describe('resolveSections', () => {
  test.each(sectionBlocks)('shows every example of $kind', ({ kind, fixtures }) => {
    expect(resolveSections(fixtures, fixtureContext()).map((section) => section.kind)).toEqual(
      fixtures.map(() => kind),
    )
  })

  test.each(kinds)('leaves out an empty section of %s', (kind) => {
    const empty = [{}, { items: [], steps: [], phases: [] }, null, 'junk', []]
    const sections = empty.map((fields) => ({
      kind,
      key: 'empty',
      heading: null,
      fields: fields as ResolvedSection['fields'],
    }))
    expect(resolveSections(sections, fixtureContext())).toEqual([])
  })

  test('leaves out unknown kinds, and an inclusion whose document is gone', () => {
    const unknown = ['include', 'carousel', '', 'toString'].map((kind) => ({
      kind,
      key: kind,
      heading: asText('x'),
      fields: {},
    }))
    expect(resolveSections(unknown, fixtureContext())).toEqual([])
  })

  test('gives every section a unique key', () => {
    const twice = [...keyPoints.fixtures, ...keyPoints.fixtures]
    const keys = resolveSections(twice, fixtureContext()).map(({ key }) => key)
    expect(keys).toEqual(['key-points', 'in-brief', 'key-points-2', 'in-brief-2'])
    const sources = overview.fixtures.map((fixture) => ({ ...fixture, key: 'sources' }))
    expect(resolveSections(sources, fixtureContext())[0]?.key).not.toBe('sources')
  })

  test('a section is folded on a page that folds, if it has a heading', () => {
    const mechanism = {
      kind: 'mechanism',
      key: 'm',
      heading: asText('How'),
      fields: { introduction: asText('So.') },
      isFolded: true,
    }
    const folded = (section: ResolvedSection, folds = true) =>
      resolveSections([section], fixtureContext(), { folds })[0]?.isFolded
    expect(folded(mechanism)).toBe(true)
    expect(folded(mechanism, false)).toBe(false)
    expect(folded({ ...mechanism, isFolded: false })).toBe(false)
    expect(folded({ ...mechanism, heading: null })).toBe(false)
  })

  test('a folded section says which language it is in, where it is not the reader’s', () => {
    const mechanism = (text: object) => ({
      kind: 'mechanism',
      key: 'm',
      heading: { text: 'ಹೇಗೆ' },
      fields: { introduction: text, hedge: { text: 'ಅದು ಖಚಿತವಲ್ಲ.' } },
      isFolded: true,
    })
    const language = (text: object, folds = true) =>
      resolveSections([mechanism(text)], fixtureContext({ locale: 'kn' }), { folds })[0]?.language
    expect(language({ text: 'A longer text in another language.', lang: 'en' })).toBe('ಇಂಗ್ಲಿಷ್ ಭಾಷೆಯಲ್ಲಿ')
    expect(language({ text: 'A longer text in another language.', lang: 'en' }, false)).toBeUndefined()
    expect(language({ text: 'ಹೆಚ್ಚು ಉದ್ದವಾದ ಪಠ್ಯ ಓದುಗರ ಭಾಷೆಯಲ್ಲೇ ಇದೆ.' })).toBeUndefined()
  })

  test('numbers studies in reading order, each once', () => {
    const cited: string[] = []
    const { findStudy } = fixtureContext()
    const cite = (id: string) => {
      if (!cited.includes(id)) cited.push(id)
      return cited.indexOf(id) + 1
    }
    resolveSections(
      [...risks.fixtures, ...overview.fixtures, ...research.fixtures],
      fixtureContext({ cite, findStudy }),
    )
    expect(cited).toEqual(['boyce-2020', 'cotchett-2014', 'sample-2022', 'specimen-2021'])
  })

  test('is total: whatever the fields hold, the result can be rendered', () => {
    const names = [...new Set(all.flatMap(({ fields }) => Object.keys(fields)))]
    const itemNames = [
      'key',
      'label',
      'text',
      'study',
      'muscle',
      'document',
      'href',
      'cells',
      'value',
      'visits',
    ]
    const leaf = fc.oneof(
      fc.anything(),
      fc.record({ text: fc.anything(), lang: fc.anything() }, { requiredKeys: [] }),
      fc.record({ text: fc.string(), lang: fc.constantFrom('en', 'hi', 'kn') }),
      fc.record({ root: fc.record({ children: fc.array(richNode()) }) }),
    )
    const row = fc.dictionary(fc.constantFrom(...itemNames), leaf, { maxKeys: 6 })
    const field = fc.oneof(leaf, fc.array(fc.oneof(row, fc.anything()), { maxLength: 4 }))
    const section = fc.record({
      kind: fc.constantFrom(...kinds),
      key: fc.string(),
      heading: fc.constantFrom(null, asText('A heading')),
      fields: fc.oneof(fc.dictionary(fc.constantFrom(...names), field), fc.anything()),
    })
    fc.assert(
      fc.property(fc.array(section, { maxLength: 3 }), (sections) => {
        expect(typeof renderSections(sections as ResolvedSection[])).toBe('string')
      }),
      { numRuns: 150 },
    )
  }, 30_000)
})

function richNode(): fc.Arbitrary<unknown> {
  const types = [
    'paragraph',
    'heading',
    'list',
    'listitem',
    'quote',
    'link',
    'upload',
    'block',
    'text',
    'tab',
  ]
  return fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 2 },
      fc.anything(),
      fc.record(
        {
          type: fc.constantFrom(...types),
          text: fc.oneof(fc.string(), fc.anything()),
          format: fc.anything(),
          fields: fc.oneof(
            fc.anything(),
            fc.record({ linkType: fc.constant('internal'), doc: fc.anything(), url: fc.webUrl() }),
          ),
          value: fc.anything(),
          children: fc.array(tie('node'), { maxLength: 3 }),
        },
        { requiredKeys: ['type'] },
      ),
    ),
  })).node
}
