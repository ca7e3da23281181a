import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseParts, mergeLists, mergeTexts } from './merge.ts'
import { mergeStored } from './merge-stored.ts'
import { replacedTexts } from './replaced-texts.ts'

const before = 'Rest for two days, then walk.'
const mergedText = (ours: string, shared: string, keep: 'ours' | 'shared' = 'ours') =>
  chooseParts(mergeTexts({ before, ours, shared }, 'en'), () => keep).join('')

describe('a merged text', () => {
  test('has the changes of both sides where they are of different words', () => {
    expect(mergedText('Rest for two days, then walk slowly.', 'Rest for three days, then walk.')).toBe(
      'Rest for three days, then walk slowly.',
    )
  })

  test('leaves it to the editor where both have changed the same words', () => {
    const ours = 'Rest for a weekend, then walk.'
    const shared = 'Rest for three days, then walk.'
    expect(mergedText(ours, shared)).toBe(ours)
    expect(mergedText(ours, shared, 'shared')).toBe(shared)
  })

  test('finds the words of Hindi and Kannada', () => {
    const parts = mergeTexts(
      { before: 'दो दिन आराम करें।', ours: 'दो दिन आराम करें, फिर चलें।', shared: 'तीन दिन आराम करें।' },
      'hi',
    )
    expect(chooseParts(parts, () => 'ours').join('')).toBe('तीन दिन आराम करें, फिर चलें।')
  })
})

test('a merge takes over what one side alone has changed, and with every choice for one side is that side’s text', () => {
  const text = fc.array(fc.constantFrom('rest', 'walk', 'run', 'load', 'heel'), { maxLength: 8 })
  fc.assert(
    fc.property(text, text, text, (one, two, three) => {
      const [base, ours, shared] = [one, two, three].map((words) => words.join(' ')) as [
        string,
        string,
        string,
      ]
      const merged = (sides: Parameters<typeof mergeTexts>[0]) => mergeTexts(sides, 'en')
      const said = (parts: ReturnType<typeof merged>) => chooseParts(parts, () => 'ours').join('')
      expect(said(merged({ before: base, ours: base, shared }))).toBe(shared)
      expect(said(merged({ before: base, ours, shared: base }))).toBe(ours)
      expect(said(merged({ before: base, ours, shared: ours }))).toBe(ours)
    }),
  )
})

test('a merged list keeps our entry where both say the same, and takes over the other side’s new ones', () => {
  const sides = {
    before: [{ says: 'a' }, { says: 'b' }],
    ours: [{ says: 'a', version: 1 }, { says: 'b' }],
    shared: [{ says: 'a', version: 2 }, { says: 'b' }, { says: 'c' }],
  }
  const parts = mergeLists<{ says: string; version?: number }>(sides, ({ says }) => says)
  expect(chooseParts(parts, () => 'ours').flat()).toEqual([
    { says: 'a', version: 1 },
    { says: 'b' },
    { says: 'c' },
  ])
})

test('a merged text with paragraphs has the changed paragraphs of both sides, as they are stored', () => {
  const paragraph = (text: string, more = {}) => ({
    type: 'paragraph',
    children: [{ type: 'text', text }],
    ...more,
  })
  const state = (...children: object[]) => ({ root: { type: 'root', children, version: 1 } }) as never
  const ours = state(paragraph('One.', { version: 1 }), paragraph('Two, we say.', { version: 1 }))
  const shared = state(paragraph('One, corrected.', { version: 2 }), paragraph('Two.', { version: 2 }))
  const before = { type: 'root', children: [paragraph('One.'), paragraph('Two.')] }
  const { parts, toValue } = mergeStored({ before, ours, shared }, 'en')
  const merged = toValue(() => 'ours')
  expect(JSON.stringify(merged)).toContain('One, corrected.')
  expect(JSON.stringify(merged)).toContain('Two, we say.')
  expect(parts.every((part) => 'agreed' in part)).toBe(true)
})

describe('of a replaced section', () => {
  const text = (at: string, shared: unknown, label = 'Text') => ({
    at,
    label,
    text: shared,
    isRich: false,
    revision: '',
  })
  const entry = (key: string, said: string) => ({ key, text: said })
  const kept = (heading: string, phases: object[]) => ({ kind: 'timeline', heading, fields: { phases } })
  const before = kept('Weeks', [entry('rest', 'Rest.'), entry('walk', 'Walk.'), entry('run', 'Run.')])

  test('the texts that the network has changed are merged, wherever ours stand now', () => {
    const ours = { heading: 'Our weeks', phases: [entry('walk', 'Walk slowly.'), entry('rest', 'Rest.')] }
    const texts = [
      text('recovery#heading', 'Months'),
      text('recovery/rest#text', 'Rest well.'),
      text('recovery/walk#text', 'Walk.'),
      text('recovery/run#text', 'Run far.'),
      text('recovery/new#text', 'New.'),
    ]
    expect(replacedTexts({ before, ours, texts })).toEqual([
      { field: 'heading', label: 'Text', before: 'Weeks', ours: 'Our weeks', shared: 'Months' },
      { field: 'phases.1.text', label: 'Text', before: 'Rest.', ours: 'Rest.', shared: 'Rest well.' },
    ])
  })

  test('one entry is merged by itself', () => {
    const ours = { phases: [entry('walk', 'Walk slowly.')] }
    const [merged] = replacedTexts({
      before: entry('walk', 'Walk.'),
      ours,
      texts: [text('recovery/walk#text', 'Walk daily.')],
    })
    expect(merged).toMatchObject({ field: 'phases.0.text', before: 'Walk.', ours: 'Walk slowly.' })
  })

  test('a rich text that the editor alone has touched counts as unchanged', () => {
    const root = {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Rest.' }] }],
    }
    const ours = { body: { root } }
    const opened = { root: { ...root, version: 1, direction: 'ltr' } }
    const sides = { before: { kind: 'text', fields: { body: root } }, ours }
    expect(replacedTexts({ ...sides, texts: [text('signs#body', opened)] })).toEqual([])
  })
})
