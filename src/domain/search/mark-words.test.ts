import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markWords } from './mark-words.ts'

const marked = (text: string, query: string) =>
  markWords(text, query).flatMap((part) => (part.isMatch ? [part.text] : []))

describe('the words of a search', () => {
  it('are marked in any case, in the plural and as the beginning of a longer word', () => {
    expect(marked('Heel pain, sore heels and painful steps', 'HEEL pains')).toEqual([
      'Heel',
      'pain',
      'heels',
      'painful',
    ])
  })

  it('are marked in Hindi without regard to the nukta', () => {
    expect(marked('एड़ी में दर्द', 'एडी')).toEqual(['एड़ी'])
  })

  it('of two letters are not the beginning of a longer word', () => {
    expect(marked('An ankle is sore', 'an')).toEqual(['An'])
  })

  it('leave the text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
        expect(
          markWords(text, query)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
