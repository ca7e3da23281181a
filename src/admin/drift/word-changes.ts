import { diffWords } from 'diff'

/** What has become of a text, word by word, in a language with or without spaces between words. */
export const wordChanges = (from: string, to: string, locale: string) =>
  diffWords(from, to, { intlSegmenter: new Intl.Segmenter(locale, { granularity: 'word' }) })
