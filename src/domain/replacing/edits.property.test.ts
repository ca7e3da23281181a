import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRecord } from '#base/narrow.ts'
import { applyEdits, type Edit, invertEdits } from './edits.ts'
import { findHits } from './find-hits.ts'

const word = fc.constantFrom(
  'shin',
  'Shin',
  'calf',
  'दर्द',
  'ಕ್ಲಿನಿಕ್',
  '{{clinic.name}}',
  '/shin',
  'shin-bone',
  '😀',
)
const text = fc.array(word, { maxLength: 8 }).map((words) => words.join(' '))
const rich = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { maxLength: 3 }).map((lines) => ({
  root: {
    type: 'root',
    children: lines.map((texts) => ({
      type: 'paragraph',
      children: texts.map((each) => ({ type: 'text', text: each, format: 0 })),
    })),
  },
}))
const document = fc.record({
  title: text,
  synonyms: fc.array(text, { maxLength: 3 }),
  body: rich,
  sections: fc.array(fc.record({ id: fc.uuid(), heading: text }), { maxLength: 3 }),
})

type Document = { [name: string]: unknown }

/** Every replaceable place of a document, as an edit. */
function editsOf(value: unknown, to: string, at = ''): Edit[] {
  const isRich = isRecord(value) && 'root' in value
  if (typeof value === 'string' || isRich)
    return findHits(value, { text: 'shin', matchCase: false, wholeWords: false })
      .filter(({ isSplit }) => !isSplit)
      .map(({ path, start, found }) => ({ path: path ? `${at}.${path}` : at, start, from: found, to }))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'id' ? [] : editsOf(each, to, at ? `${at}.${name}` : name),
  )
}

const chosen = fc.tuple(
  document,
  fc.constantFrom('', 'tibia', 'shin shin', 'ಕಾಲು'),
  fc.infiniteStream(fc.boolean()),
)

describe('edits', () => {
  test('that are taken back leave the same document, byte for byte', () => {
    fc.assert(
      fc.property(chosen, ([before, to, picks]) => {
        const edits = editsOf(before, to).filter(() => picks.next().value)
        const after = applyEdits<Document>(before, edits) as Document
        expect(after).not.toBeNull()
        expect(JSON.stringify(applyEdits(after, invertEdits(edits)))).toBe(JSON.stringify(before))
      }),
    )
  })

  test('change nothing but their places', () => {
    fc.assert(
      fc.property(chosen, ([before, to, picks]) => {
        const was = JSON.stringify(before)
        const edits = editsOf(before, to).filter(() => picks.next().value)
        const after = JSON.stringify(applyEdits<Document>(before, edits))
        expect(JSON.stringify(before)).toBe(was)
        const count = edits.reduce((sum, { from }) => sum + to.length - from.length, 0)
        expect(after.length - was.length).toBe(count)
        if (edits.length === 0) expect(after).toBe(was)
      }),
    )
  })

  test('of every place leave none but in tokens, addresses and the new text', () => {
    fc.assert(
      fc.property(document, (before) => {
        const after = applyEdits<Document>(before, editsOf(before, 'tibia'))
        expect(editsOf(after, 'tibia')).toEqual([])
      }),
    )
  })

  test('are refused where the text is another, and where they overlap', () => {
    const before = { title: 'Shin splints' }
    const edit = { path: 'title', start: 0, from: 'Shin', to: 'Calf' }
    expect(applyEdits(before, [{ ...edit, from: 'shin' }])).toBeNull()
    expect(applyEdits(before, [{ ...edit, path: 'heading' }])).toBeNull()
    expect(applyEdits(before, [edit, { ...edit, start: 2, from: 'in' }])).toBeNull()
  })
})
