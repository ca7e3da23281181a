import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { findSimilarWords } from './similar-words.ts'
import { createVocabulary } from './vocabulary.ts'

const letters = fc.stringMatching(/^[abcहिನೋ]{1,12}$/)

test('no word that begins with a typed one, or is a misspelling of it, is told apart by its shape', () => {
  fc.assert(
    fc.property(letters, fc.array(letters, { maxLength: 20 }), (typed, words) => {
      const vocabulary = createVocabulary()
      const numbers = [...new Set(words)].map(vocabulary.add)
      const typos = typed.length < 4 ? 0 : typed.length < 6 ? 1 : 2
      const expected = [...new Set(words)].filter(
        (word) =>
          (typed.length > 2 && word.startsWith(typed)) || (typos > 0 && distance(typed, word) <= typos),
      )
      const found = findSimilarWords(typed, numbers, vocabulary).map(({ word }) => vocabulary.word(word))
      expect(found.toSorted()).toEqual(expected.toSorted())
    }),
    { numRuns: 500 },
  )
})

test('a word counts the less the more it differs', () => {
  const vocabulary = createVocabulary()
  const numbers = ['tendon', 'tendons', 'tendinopathy', 'tenden', 'tinden'].map(vocabulary.add)
  const weights = new Map(
    findSimilarWords('tendon', numbers, vocabulary).map(({ word, weight }) => [
      vocabulary.word(word),
      weight,
    ]),
  )
  const [same = 0, longer = 0, one = 0, two = 0] = ['tendon', 'tendons', 'tenden', 'tinden'].map((word) =>
    weights.get(word),
  )
  expect(same > longer && longer > one && one > two && two > 0).toBe(true)
  expect(weights.has('tendinopathy')).toBe(false)
})
