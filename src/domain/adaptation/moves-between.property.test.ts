import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movesBetween } from './moves-between.ts'

test('keys are brought into order with the fewest moves', () => {
  const keys = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
  fc.assert(
    fc.property(
      keys.chain((from) =>
        fc.record({ from: fc.constant(from), to: fc.shuffledSubarray(from, { minLength: from.length }) }),
      ),
      ({ from, to }) => {
        const moves = movesBetween(from, to)
        const after = moves.reduce(
          (list, move) => {
            const rest = list.filter((key) => key !== move.key)
            const at = move.to === 'start' ? 0 : rest.indexOf(move.to.slice('after:'.length)) + 1
            return rest.toSpliced(at, 0, move.key)
          },
          [...from],
        )
        expect(after).toEqual(to)
        expect(moves.length).toBeLessThan(Math.max(from.length, 1))
      },
    ),
  )
  expect(movesBetween(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toEqual([{ key: 'a', to: 'after:d' }])
})
