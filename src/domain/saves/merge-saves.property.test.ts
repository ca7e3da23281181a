import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeSaves } from './merge-saves.ts'

const row = (id: string) =>
  fc.record({ id: fc.constant(id), heading: fc.string(), body: fc.record({ root: fc.string() }) })
const document = fc.subarray(['a', 'b', 'c', 'd', 'e']).chain((ids) =>
  fc.record({
    title: fc.string(),
    seo: fc.record({ title: fc.string() }),
    sections: fc.tuple(...ids.map(row)),
  }),
)

describe('a merge of two saves', () => {
  test('takes what one of them changed, whichever it was', () => {
    fc.assert(
      fc.property(document, document, (base, changed) => {
        const none = { merged: changed, conflicts: [] }
        expect(mergeSaves(base, changed, base)).toEqual(none)
        expect(mergeSaves(base, base, changed)).toEqual(none)
        expect(mergeSaves(base, changed, changed)).toEqual(none)
      }),
    )
  })

  test('has a change of each to different texts of the same sections', () => {
    fc.assert(
      fc.property(document, fc.string(), fc.string(), (base, heading, text) => {
        const body = { root: text }
        const ours = { ...base, sections: base.sections.map((section) => ({ ...section, heading })) }
        const theirs = { ...base, sections: base.sections.map((section) => ({ ...section, body })) }
        const both = { ...base, sections: base.sections.map((section) => ({ ...section, heading, body })) }
        expect(mergeSaves(base, ours, theirs)).toEqual({ merged: both, conflicts: [] })
      }),
    )
  })

  test('keeps ours where both changed the same text, and says so', () => {
    const section = { id: 'a', heading: 'Symptoms' }
    const of = (heading: string) => ({ sections: [{ ...section, heading }] })
    expect(mergeSaves(of('Symptoms'), of('Ours'), of('Theirs'))).toEqual({
      merged: of('Ours'),
      conflicts: ['sections.a.heading'],
    })
  })
})

describe('rows that two have changed', () => {
  const rows = (...ids: string[]) => ({ sections: ids.map((id) => ({ id })) })
  const ids = ({ merged }: ReturnType<typeof mergeSaves>) =>
    (merged.sections as { id: string }[]).map(({ id }) => id).join('')

  test.each([
    ['each added one', ['a', 'b'], ['a', 'x', 'b'], ['a', 'b', 'y'], 'axby'],
    ['one removed a row, the other added one after it', ['a', 'b'], ['a'], ['a', 'b', 'y'], 'ay'],
    ['one moved a row, the other added one', ['a', 'b', 'c'], ['c', 'a', 'b'], ['a', 'b', 'y', 'c'], 'caby'],
    ['they moved a row, we added one', ['a', 'b', 'c'], ['a', 'x', 'b', 'c'], ['c', 'a', 'b'], 'caxb'],
  ])('%s', (_, base, ours, theirs, expected) => {
    const merge = mergeSaves(rows(...base), rows(...ours), rows(...theirs))
    expect(merge.conflicts).toEqual([])
    expect(ids(merge)).toBe(expected)
  })

  test('a row that one removed and the other changed stays', () => {
    const base = { sections: [{ id: 'a', heading: 'One' }] }
    const changed = { sections: [{ id: 'a', heading: 'Two' }] }
    const removed = { sections: [] }
    expect(mergeSaves(base, removed, changed)).toEqual({ merged: changed, conflicts: ['sections.a'] })
  })
})
