import { describe, expect, it, test } from 'vitest'
import { countLetters, countMissing, isTranslated } from './translated.ts'

const state = (text: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
})

describe('a page in a language', () => {
  it('counts as translated from half of its letters', () => {
    const half = [{ en: 'abcd', hi: 'कखगघ' }, { en: 'efgh' }]
    expect(isTranslated(half, 'hi')).toBe(true)
    expect(isTranslated([...half, { en: 'i' }], 'hi')).toBe(false)
  })

  it('counts as translated if it has no texts of its own', () => {
    expect(isTranslated([undefined, { image: 'a1' }, []], 'kn')).toBe(true)
  })

  it('is weighed by the longest translation of each text, at any depth', () => {
    const section = {
      heading: { en: 'Two', hi: 'दो' },
      items: [{ key: 'a', text: { en: state('Three words here') } }],
    }
    expect(countLetters(section)).toEqual({ total: 17, written: { en: 17, hi: 3, kn: 0 } })
  })

  it('ignores texts that are empty there, keys and ids', () => {
    expect(
      countLetters({ id: 'abc', text: { en: 'ab', hi: ' ' }, list: { en: ['a', 'b'], hi: [] } }),
    ).toEqual({ total: 4, written: { en: 4, hi: 0, kn: 0 } })
  })

  it('may be another language than English', () => {
    expect(isTranslated([{ hi: 'कखग' }], 'en')).toBe(false)
  })
})

test('the texts that a language lacks are counted at any depth, and empty ones are no texts', () => {
  const section = {
    heading: { en: 'Risks', hi: 'जोखिम' },
    items: [{ key: 'a', label: { en: 'Bruise', hi: ' ' } }, { label: { en: '', hi: null } }],
  }
  expect(countMissing(section, 'hi')).toEqual({ missing: 1, total: 2 })
  expect(countMissing(section, 'kn')).toEqual({ missing: 2, total: 2 })
})
