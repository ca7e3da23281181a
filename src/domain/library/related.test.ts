import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DocumentReferences, maxRelated, rankByReferences, rankRelated } from './related.ts'

test('documents that a page references come first in its order, then those that reference it, the most typical first', () => {
  const own = { id: 'heel', names: ['morning', 'ankle'] }
  const others = [
    { id: 'ankle', names: [] },
    { id: 'late', names: ['x', 'y', 'heel'] },
    { id: 'stranger', names: ['x'] },
    { id: 'first', names: ['heel'] },
    { id: 'morning', names: ['heel'] },
  ]
  expect(rankRelated(own, others)).toEqual(['morning', 'ankle', 'first'])
  expect(rankRelated({ ...own, names: [] }, others)).toEqual(['first', 'morning', 'late'])
})

test('documents with the most references come first', () => {
  expect(rankByReferences([['a', 'b', 'c'], ['b', 'c'], ['c']])).toEqual(['c', 'b', 'a'])
})

const documentReferences = fc.record({
  id: fc.nat(15).map(String),
  names: fc.uniqueArray(fc.nat(15).map(String)),
})
const documents = fc.uniqueArray(documentReferences, { selector: ({ id }) => id, maxLength: 12 })

test('relations are symmetric, exclude the document itself and respect the limit', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const neighbours = (own: DocumentReferences) => rankRelated(own, all)
      for (const own of all) {
        expect(neighbours(own)).not.toContain(own.id)
        expect(neighbours(own).length).toBeLessThanOrEqual(maxRelated)
        for (const id of neighbours(own)) {
          const other = all.find((each) => each.id === id)
          if (other && neighbours(other).length < maxRelated) expect(neighbours(other)).toContain(own.id)
        }
      }
    }),
  )
})
