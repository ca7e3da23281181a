import { expect, test } from 'vitest'
import { countSyllables, countWords, gradeOf, htmlText, sentences, withoutFolded } from './count.ts'

test('of closed details only the summary is read first, of open ones everything', () => {
  const details = (attributes: string, inner: string) =>
    `<details${attributes}><summary>Head</summary>${inner}</details>`
  const html = `Before ${details('', `one ${details('', 'two')} three`)} ${details(' open=""', 'four')} after`
  expect(htmlText(withoutFolded(html)).trim().split(/\s+/)).toEqual([
    'Before',
    'Head',
    'Head',
    'four',
    'after',
  ])
})

test('the form, drawings and tags are no words', () => {
  const html = '<p>Two&nbsp;words</p><form>Your name</form><svg><title>Calf</title></svg><p>here</p>'
  expect(countWords(htmlText(html))).toBe(2)
})

test.each([
  ['pain', 1],
  ['exercise', 3],
  ['tendon', 2],
  ['little', 2],
  ['raised', 1],
  ['needed', 2],
  ['the', 1],
])('%s has %i syllables', (word, count) => {
  expect(countSyllables(word)).toBe(count)
})

test('labels are no sentences, and short words in short sentences are of a low grade', () => {
  expect(sentences('<p>Fee</p><p>Walk as far as you like. Stop if it hurts a lot.</p>')).toEqual([
    'Walk as far as you like.',
    'Stop if it hurts a lot.',
  ])
  const easy = gradeOf(['Walk as far as you like.', 'Stop if it hurts a lot.']) ?? 99
  const hard =
    gradeOf(['Progressive mechanical loading demonstrates considerable therapeutic efficacy.']) ?? 0
  expect(easy).toBeLessThan(3)
  expect(hard).toBeGreaterThan(15)
  expect(gradeOf([])).toBeNull()
})
