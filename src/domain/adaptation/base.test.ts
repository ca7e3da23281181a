import { describe, expect, test } from 'vitest'
import { sectionExample } from '../fixtures.ts'
import type { Section } from '../library/section.ts'
import { correctedRevisions, findBase } from './base.ts'
import { hashPart, hashRevision } from './revision.ts'

const paragraph = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text }] }] },
})
const questions = (answer: string): Section =>
  sectionExample({
    key: 'questions',
    kind: 'questions',
    heading: { en: 'Questions', hi: 'सवाल' },
    fields: {
      introduction: { en: 'Often asked.' },
      items: [
        { key: 'rest', question: { en: 'Shall I rest?', hi: 'आराम करूँ?' }, answer: { en: paragraph(answer) } },
        { key: 'run', question: { en: 'May I run?' } },
      ],
    },
  })
const sections = [sectionExample({ key: 'overview' }), questions('A little.')]

describe('what an operation is written against', () => {
  test('is the part in one language, its hash, and the neighbours before it', () => {
    const text = findBase(sections, 'questions/rest#question', 'hi')
    expect(text).toEqual({
      part: 'आराम करूँ?',
      revision: hashPart('आराम करूँ?'),
      place: { preceding: [], list: 'items' },
    })
    expect(findBase(sections, 'questions/run', 'en')?.place).toEqual({ preceding: ['rest'], list: 'items' })
    expect(findBase(sections, 'questions', 'en')?.place).toEqual({ preceding: ['overview'] })
    expect(findBase(sections, 'gone', 'en')).toBeUndefined()
  })

  test('has the hash that the part itself gives', () => {
    for (const at of ['overview', 'questions', 'questions/rest', 'questions/rest#answer'])
      for (const locale of ['en', 'hi'] as const) {
        const base = findBase(sections, at, locale)
        expect(hashPart(base?.part)).toBe(base?.revision)
      }
  })
})

describe('a correction', () => {
  /** As the panel's form sends a section: in one language, with the editor's own state. */
  const inForm = (answer: string): Section =>
    sectionExample({
      ...questions(answer),
      heading: 'Questions' as never,
      fields: {
        introduction: 'Often asked.',
        items: [
          { key: 'rest', question: 'Shall I rest?', answer: { ...paragraph(answer), version: 2 } },
          { key: 'run', question: 'May I run?' },
        ],
      },
    })

  test('supersedes the text that it changes, and what holds it', () => {
    const [overview, before] = sections as [Section, Section]
    const item = (before.fields.items as [{ key: string; answer: object }])[0]
    const corrected = correctedRevisions(sections, [overview, inForm('Not at all.')], 'en')
    expect(corrected).toEqual(
      [
        ['questions', before] as const,
        ['questions/rest', item] as const,
        ['questions/rest#answer', item.answer] as const,
      ].map(([at, part]) => `${at}:${hashRevision(part as never, 'en')}`),
    )
  })

  test('supersedes nothing where nothing was changed', () => {
    expect(correctedRevisions(sections, [sections[0] as Section, inForm('A little.')], 'en')).toEqual([])
  })

  test('supersedes all of a section that it removes', () => {
    const removed = correctedRevisions(sections, [sections[0] as Section], 'en')
    expect(removed).toContain(`questions:${hashRevision(sections[1] as Section, 'en')}`)
    expect(removed).toContain(`questions/run#question:${hashPart('May I run?')}`)
  })
})
