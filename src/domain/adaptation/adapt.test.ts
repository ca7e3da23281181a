import { describe, expect, test } from 'vitest'
import { sectionExample, sectionRulesExample } from '../fixtures.ts'
import type { Operation, Section } from '../library/section.ts'
import { adapt } from './adapt.ts'
import { findPart, hashRevision } from './revision.ts'

const shared: Section[] = [
  sectionExample({ key: 'overview' }),
  sectionExample({
    key: 'questions',
    kind: 'questions',
    heading: { en: 'Questions', hi: 'सवाल' },
    fields: {
      items: [
        { key: 'rest', question: { en: 'Shall I rest?', hi: 'आराम करूँ?' } },
        { key: 'run', question: { en: 'May I run?' } },
        { key: 'work', question: { en: 'May I work?' } },
      ],
    },
  }),
  sectionExample({
    key: 'risks',
    locked: true,
    fields: { common: [{ key: 'soreness', label: { en: 'Soreness' } }] },
  }),
  sectionExample({
    key: 'comparison',
    kind: 'comparison',
    fields: {
      columns: [
        { key: 'rest-alone', label: { en: 'Rest' } },
        { key: 'load', label: { en: 'Loading' } },
      ],
      rows: [
        { key: 'pain', label: { en: 'Pain' }, cells: [{ text: { en: 'Less' } }, { text: { en: 'Least' } }] },
      ],
    },
  }),
]
const clinicSection = sectionExample({ key: 'winter', heading: { en: 'In winter' }, locked: true })
const clinicQuestions = (...keys: string[]) =>
  sectionExample({
    key: 'questions',
    kind: 'questions',
    fields: { items: keys.map((key) => ({ key, question: { en: `Ours: ${key}` } })) },
  })

const run = (...operations: Operation[]) =>
  adapt(shared, operations, { locale: 'en', findRules: () => ({ ...sectionRulesExample, folded: true }) })
const keysAfter = (...operations: Operation[]) => run(...operations).sections.map(({ key }) => key)
const entriesAfter = (...operations: Operation[]) => {
  const { items } = run(...operations).sections[1]?.fields ?? {}
  return (items as { key: string }[]).map(({ key }) => key)
}
const findProblem = (operation: Operation) => run(operation).reports[0]?.problem

describe('an operation on a section', () => {
  test('hide removes the section', () => {
    expect(keysAfter({ op: 'hide', at: 'overview' })).toEqual(['questions', 'risks', 'comparison'])
  })

  test('replace substitutes the clinic’s section, unlocked and with the original key', () => {
    const [replaced] = run({ op: 'replace', at: 'overview', content: clinicSection }).sections
    expect(replaced).toEqual({ ...clinicSection, key: 'overview', locked: false })
  })

  test('before and after add the clinic’s section with a key that no shared section can have', () => {
    expect(keysAfter({ op: 'before', at: 'overview', content: clinicSection })[0]).toBe('local--winter')
    expect(keysAfter({ op: 'after', at: 'overview', content: clinicSection })[1]).toBe('local--winter')
  })

  test('two additions with the same key get different keys, and a later operation can address the first', () => {
    const add: Operation = { op: 'after', at: 'overview', content: clinicSection }
    expect(keysAfter(add, add)).toEqual([
      'overview',
      'local--winter-2',
      'local--winter',
      'questions',
      'risks',
      'comparison',
    ])
    expect(keysAfter(add, { op: 'hide', at: 'local--winter' })).toEqual(shared.map(({ key }) => key))
  })

  test.each([
    ['start', ['comparison', 'overview', 'questions', 'risks']],
    ['before:questions', ['overview', 'comparison', 'questions', 'risks']],
    ['after:overview', ['overview', 'comparison', 'questions', 'risks']],
    ['before:risks', ['overview', 'questions', 'comparison', 'risks']],
    ['end', ['overview', 'questions', 'risks', 'comparison']],
  ])('move to %s', (to, keys) => {
    expect(keysAfter({ op: 'move', at: 'comparison', to })).toEqual(keys)
  })

  test('open keeps the section open, after a replacement too, and changes nothing else', () => {
    const open: Operation = { op: 'open', at: 'questions' }
    expect(run(open).sections).toEqual(shared.with(1, { ...(shared[1] as Section), open: true }))
    const replace: Operation = { op: 'replace', at: 'questions', content: clinicSection }
    expect(run(open, replace).sections).toEqual(run(replace, open).sections)
  })

  test('retitle changes only the heading, in the locales that the clinic wrote', () => {
    const { sections } = run({
      op: 'retitle',
      at: 'questions',
      heading: { en: 'Quick answers', hi: null, kn: ' ' },
    })
    expect(sections[1]).toEqual({ ...shared[1], heading: { en: 'Quick answers', hi: 'सवाल' } })
  })
})

describe('an operation on an entry of a section', () => {
  test('hide, move, before, after and replace change only its list', () => {
    expect(entriesAfter({ op: 'hide', at: 'questions/run' })).toEqual(['rest', 'work'])
    expect(entriesAfter({ op: 'move', at: 'questions/work', to: 'before:rest' })).toEqual([
      'work',
      'rest',
      'run',
    ])
    expect(entriesAfter({ op: 'after', at: 'questions/rest', content: clinicQuestions('swim') })).toEqual([
      'rest',
      'local--swim',
      'run',
      'work',
    ])
    expect(
      entriesAfter({ op: 'before', at: 'questions/rest', content: clinicQuestions('swim', 'ski') }),
    ).toEqual(['local--swim', 'local--ski', 'rest', 'run', 'work'])
    const { sections } = run({ op: 'replace', at: 'questions/run', content: clinicQuestions('jog') })
    expect(findPart(sections, 'questions/run')).toEqual({ key: 'run', question: { en: 'Ours: jog' } })
    expect(sections.filter(({ key }) => key !== 'questions')).toEqual(
      shared.filter(({ key }) => key !== 'questions'),
    )
  })

  test('replace accepts several entries: the first takes the key of the original', () => {
    expect(
      entriesAfter({ op: 'replace', at: 'questions/run', content: clinicQuestions('jog', 'sprint') }),
    ).toEqual(['rest', 'run', 'local--sprint', 'work'])
  })

  test('retitle changes the label of the entry', () => {
    const { sections } = run({ op: 'retitle', at: 'questions/rest', heading: { en: 'Should I rest?' } })
    expect(findPart(sections, 'questions/rest')).toEqual({
      key: 'rest',
      question: { en: 'Should I rest?', hi: 'आराम करूँ?' },
    })
  })

  test('a column of a comparison can be retitled or replaced but not moved, since cells match columns by position', () => {
    const column = sectionExample({
      key: 'comparison',
      kind: 'comparison',
      fields: { columns: [{ key: 'a', label: { en: 'A' } }] },
    })
    const at = 'comparison/rest-alone'
    expect(run({ op: 'retitle', at, heading: { en: 'Rest alone' } }).reports).toEqual([])
    expect(run({ op: 'replace', at, content: column }).reports).toEqual([])
    expect(findProblem({ op: 'hide', at })).toBe('unfit')
    expect(findProblem({ op: 'move', at, to: 'end' })).toBe('unfit')
    expect(findProblem({ op: 'after', at, content: column })).toBe('unfit')
    expect(run({ op: 'hide', at: 'comparison/pain' }).reports).toEqual([])
  })
})

describe('an operation that cannot be applied reports why', () => {
  test.each<[string, Operation, string]>([
    ['its section is gone', { op: 'hide', at: 'prognosis' }, 'missing'],
    ['its entry is gone', { op: 'hide', at: 'questions/swim' }, 'missing'],
    ['its target is nested deeper than an entry', { op: 'hide', at: 'questions/run/far' }, 'missing'],
    ['the target of the move is gone', { op: 'move', at: 'overview', to: 'after:prognosis' }, 'missing'],
    ['the section is locked', { op: 'replace', at: 'risks', content: clinicSection }, 'locked'],
    ['it would move a locked section', { op: 'move', at: 'risks', to: 'start' }, 'locked'],
    ['it would add beside a locked section', { op: 'after', at: 'risks', content: clinicSection }, 'locked'],
    ['its entry is in a locked section', { op: 'hide', at: 'risks/soreness' }, 'locked'],
    ['its content is missing', { op: 'replace', at: 'overview' }, 'unfit'],
    ['its new heading is empty', { op: 'retitle', at: 'overview', heading: { en: '' } }, 'unfit'],
    ['its move has no destination', { op: 'move', at: 'overview' }, 'unfit'],
    [
      'its content is of another kind than the entry',
      { op: 'replace', at: 'questions/run', content: clinicSection },
      'unfit',
    ],
    [
      'the entry to retitle is gone',
      { op: 'retitle', at: 'comparison/gone', heading: { en: 'A' } },
      'missing',
    ],
    ['it would keep an entry open', { op: 'open', at: 'questions/run' }, 'unfit'],
    ['it would open a locked section', { op: 'open', at: 'risks' }, 'locked'],
    [
      'its content is an inclusion',
      { op: 'after', at: 'overview', content: { ...clinicSection, kind: 'include' } },
      'unfit',
    ],
  ])('%s', (_, operation, problem) => {
    const { sections, reports } = run(operation)
    expect(reports).toEqual([
      expect.objectContaining({ operation: 0, at: operation.at, op: operation.op, problem }),
    ])
    expect(sections).toEqual(shared)
  })

  test('a section of a kind that is never folded need not be kept open', () => {
    const open: Operation = { op: 'open', at: 'overview' }
    const { sections, reports } = adapt(shared, [open], {
      locale: 'en',
      findRules: () => sectionRulesExample,
    })
    expect(reports).toEqual([expect.objectContaining({ problem: 'unfit' })])
    expect(sections).toEqual(shared)
  })

  test('without stopping the other operations', () => {
    const { sections, reports } = run(
      { op: 'hide', at: 'gone' },
      { op: 'hide', at: 'overview' },
      { op: 'hide', at: 'overview' },
    )
    expect(sections.map(({ key }) => key)).toEqual(['questions', 'risks', 'comparison'])
    expect(reports.map(({ operation, problem }) => [operation, problem])).toEqual([
      [0, 'missing'],
      [2, 'missing'],
    ])
  })
})

describe('an operation written against an earlier text', () => {
  const before = sectionExample({ key: 'overview', heading: { en: 'As it was', hi: 'जैसा था' } })
  const replace = (locale: 'en' | 'hi'): Operation => ({
    op: 'replace',
    at: 'overview',
    content: clinicSection,
    baseRevision: { [locale]: hashRevision(before, locale) },
  })

  test('is applied and reported as outdated', () => {
    const { sections, reports } = run(replace('en'))
    expect(sections[0]?.heading).toEqual({ en: 'In winter' })
    expect(reports).toEqual([expect.objectContaining({ operation: 0, problem: 'outdated' })])
  })

  test('is not outdated in a locale without a base revision', () => {
    expect(run(replace('hi')).reports).toEqual([])
  })

  test('is not outdated because an earlier operation changed its target', () => {
    const current = hashRevision(shared[0] as Section, 'en')
    const hide: Operation = { op: 'retitle', at: 'overview', heading: { en: 'Ours' } }
    expect(run(hide, { ...replace('en'), baseRevision: { en: current } }).reports).toEqual([])
  })
})
