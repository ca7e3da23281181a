import { expect, test } from 'vitest'
import { isRecord } from '#base/narrow.ts'
import { readContent } from './content-files.ts'

const files = readContent()
const wordsIn = (locale: string) =>
  new Set(
    files.flatMap(({ data }) => textsIn(data, locale)).flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []),
  )

test('Hindi has one word for a visit', () => {
  expect([...wordsIn('hi')].filter((word) => /विज़िट|^सत्र/.test(word))).toEqual([])
})

test('a Hindi word has its nukta everywhere or nowhere', () => {
  const words = wordsIn('hi')
  const plain = (word: string) => word.replaceAll('़', '')
  expect([...words].filter((word) => plain(word) !== word && words.has(plain(word)))).toEqual([])
})

test('Kannada has one word for a load', () => {
  expect([...wordsIn('kn')].filter((word) => word.startsWith('ಹೊರೆ'))).toEqual([])
})

/** The texts written in a locale, with decomposed nuktas. */
function textsIn(value: unknown, locale: string, isIn = false): string[] {
  if (typeof value === 'string') return isIn ? [value.normalize('NFC')] : []
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, locale, isIn))
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, locale, isIn || key === locale))
}
