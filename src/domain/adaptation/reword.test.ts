import { describe, expect, test } from 'vitest'
import { sectionExample, sectionRulesExample } from '../fixtures.ts'
import type { Operation, Section } from '../library/section.ts'
import { adapt } from './adapt.ts'
import { hashRevision } from './revision.ts'

const paragraph = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})
const shared: Section[] = [
  sectionExample({
    key: 'overview',
    kind: 'text',
    heading: { en: 'What it is', hi: 'यह क्या है' },
    fields: {
      body: { en: paragraph('A sore tendon.'), hi: paragraph('दुखती नस।') },
      note: { en: null, hi: '' },
    },
  }),
  sectionExample({
    key: 'questions',
    kind: 'questions',
    fields: {
      items: [
        { key: 'rest', question: { en: 'Shall I rest?', hi: 'आराम करूँ?' } },
        { key: 'run', question: { en: 'May I run?' } },
      ],
    },
  }),
  sectionExample({ key: 'risks', locked: true, fields: { introduction: { en: 'Know these.' } } }),
]
const run = (operations: Operation[], superseded?: Set<string>) =>
  adapt(shared, operations, { locale: 'en', findRules: () => sectionRulesExample, superseded })
const problems = (operation: Operation) => run([operation]).reports.map(({ problem }) => problem)

describe('rewording one text', () => {
  test('changes it in the locales written, and nothing else', () => {
    const { sections, reports } = run([
      { op: 'reword', at: 'questions/rest#question', wording: { en: 'Should I stop?', kn: ' ' } },
    ])
    expect(reports).toEqual([])
    expect(sections[1]?.fields.items).toEqual([
      { key: 'rest', question: { en: 'Should I stop?', hi: 'आराम करूँ?' } },
      { key: 'run', question: { en: 'May I run?' } },
    ])
    expect([sections[0], sections[2]]).toEqual([shared[0], shared[2]])
  })

  test('works for headings and for texts with paragraphs', () => {
    const { sections } = run([
      { op: 'reword', at: 'overview#heading', wording: { en: 'In short' } },
      { op: 'reword', at: 'overview#body', wording: { en: paragraph('A tired tendon.') } },
    ])
    expect(sections[0]?.heading).toEqual({ en: 'In short', hi: 'यह क्या है' })
    expect(sections[0]?.fields.body).toEqual({ en: paragraph('A tired tendon.'), hi: paragraph('दुखती नस।') })
  })

  test('is reported where there is no such text, no new one, or one of the other kind', () => {
    expect(problems({ op: 'reword', at: 'overview#caption', wording: { en: 'A' } })).toEqual(['missing'])
    expect(problems({ op: 'reword', at: 'overview#note', wording: { en: 'A' } })).toEqual(['missing'])
    expect(problems({ op: 'reword', at: 'questions/gone#question', wording: { en: 'A' } })).toEqual([
      'missing',
    ])
    expect(problems({ op: 'reword', at: 'overview#heading', wording: { en: ' ' } })).toEqual(['unfit'])
    expect(problems({ op: 'reword', at: 'overview#body', wording: { en: 'No paragraphs' } })).toEqual([
      'unfit',
    ])
    expect(problems({ op: 'reword', at: 'overview#heading', wording: { en: paragraph('A') } })).toEqual([
      'unfit',
    ])
    expect(problems({ op: 'reword', at: 'overview', wording: { en: 'A' } })).toEqual(['unfit'])
    expect(problems({ op: 'hide', at: 'overview#body' })).toEqual(['unfit'])
    expect(problems({ op: 'reword', at: 'risks#introduction', wording: { en: 'A' } })).toEqual(['locked'])
    expect(problems({ op: 'reword', at: 'questions/rest#key', wording: { en: 'A' } })).toEqual(['missing'])
  })

  test('is outdated when that text changes, whatever changes beside it', () => {
    const current = hashRevision({ en: 'Shall I rest?', hi: 'another translation' }, 'en')
    const operation = (base: string): Operation => ({
      op: 'reword',
      at: 'questions/rest#question',
      wording: { en: 'Should I stop?' },
      baseRevision: { en: base },
    })
    expect(problems(operation(current))).toEqual([])
    expect(problems(operation(hashRevision({ en: 'Is rest needed?' }, 'en')))).toEqual(['outdated'])
  })
})

describe('a correction of the shared text', () => {
  test('suspends what was written against a superseded text, and nothing else', () => {
    const operation: Operation = {
      op: 'reword',
      at: 'overview#heading',
      wording: { en: 'In short' },
      baseRevision: { en: 'wrong', hi: 'right' },
    }
    const { sections, reports } = run(
      [operation, { op: 'hide', at: 'questions' }],
      new Set(['overview#heading:wrong', 'questions:right']),
    )
    expect(sections.map(({ key, heading }) => [key, heading?.en])).toEqual([
      ['overview', 'What it is'],
      ['risks', 'risks'],
    ])
    expect(reports.map(({ operation: index, problem }) => [index, problem])).toEqual([[0, 'suspended']])
  })
})

describe('a text whose place has gone', () => {
  const own = sectionExample({ key: 'own', heading: { en: 'Ours' } })
  const keys = (operation: Operation) => run([operation]).sections.map(({ key }) => key)

  test('stands after the last of its neighbours that is left', () => {
    const operation: Operation = {
      op: 'replace',
      at: 'gone',
      content: own,
      base: { part: {}, preceding: ['gone-too', 'overview', 'start'] },
    }
    expect(keys(operation)).toEqual(['overview', 'local--own', 'questions', 'risks'])
    expect(problems(operation)).toEqual(['orphaned'])
    expect(keys({ ...operation, base: { part: {}, preceding: ['never'] } })[0]).toBe('local--own')
    expect(keys({ ...operation, base: undefined }).at(-1)).toBe('local--own')
  })

  test('stands in its list if it was an entry', () => {
    const content = sectionExample({
      key: 'x',
      kind: 'questions',
      fields: { items: [{ key: 'walk', question: { en: 'May I walk?' } }] },
    })
    const { sections } = run([
      {
        op: 'after',
        at: 'questions/gone',
        content,
        base: { part: {}, preceding: ['rest'], list: 'items' },
      },
    ])
    const items = sections[1]?.fields.items as { key: string }[]
    expect(items.map(({ key }) => key)).toEqual(['rest', 'local--walk', 'run'])
  })

  test('is reported as missing where there is no text to keep', () => {
    expect(problems({ op: 'hide', at: 'gone' })).toEqual(['missing'])
    expect(problems({ op: 'reword', at: 'gone#heading', wording: { en: 'A' } })).toEqual(['missing'])
  })
})
