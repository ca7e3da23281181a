import type { Page } from '@playwright/test'

/** How much of a page a reader meets before opening anything, and how hard it is to read. */
export type Reading = PageAddress & {
  /** All words of the main part, with all folds open. */
  text: string
  /** Words of the main part with its folds closed; the form does not count. */
  words: number
  /** Height of the main part on a phone of 390 × 844 px, without the form, in screens. */
  screens: number
  /** The Flesch-Kincaid grade of the sentences that show; null for a page that is not in English. */
  grade: number | null
}

type PageAddress = { clinic: string; path: string }

export const phone = { width: 390, height: 844 }

/** Reads the page that is open in a tab of the size of `phone`. */
export async function readPage(tab: Page, { clinic, path }: PageAddress): Promise<Reading> {
  const { html, height, lang } = await tab.evaluate(() => {
    const main = document.querySelector('main')
    if (!main) return { html: '', height: 0, lang: '' }
    const formHeight = [...main.querySelectorAll('form')]
      .map((form) => form.getBoundingClientRect().height)
      .reduce((sum, each) => sum + each, 0)
    const { lang } = document.documentElement
    return { html: main.innerHTML, height: main.scrollHeight - formHeight, lang }
  })
  const first = withoutFolded(html)
  return {
    clinic,
    path,
    text: htmlText(html),
    words: countWords(htmlText(first)),
    screens: height / phone.height,
    grade: lang.startsWith('en') ? gradeOf(sentences(first)) : null,
  }
}

/** The HTML without what closed details hold, except their summaries. */
export function withoutFolded(html: string): string {
  const innermost =
    /<details\b(?![^>]*\sopen)[^>]*>\s*(<summary\b(?:(?!<\/summary>)[\s\S])*<\/summary>)(?:(?!<details\b)[\s\S])*?<\/details>/g
  const folded = html.replace(innermost, '$1')
  return folded === html ? html : withoutFolded(folded)
}

/** The text of HTML without forms, drawings, scripts and styles, with a space between elements. */
export const htmlText = (html: string): string =>
  html
    .replace(/<(form|svg|script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#?\w+;/g, '’')

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** The sentences of paragraphs, list entries and descriptions; a label of a few words is none. */
export function sentences(html: string): string[] {
  return [...html.matchAll(/<(p|li|dd|blockquote)\b[^>]*>([\s\S]*?)<\/\1>/g)]
    .flatMap(([, , inner = '']) => htmlText(inner).split(/(?<=[.!?])\s+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 3)
}

/**
 * The Flesch-Kincaid grade: the years of school in the United States that a text takes. Null without a sentence.
 * Source: Kincaid et al. 1975.
 */
export function gradeOf(sentences: readonly string[]): number | null {
  if (sentences.length === 0) return null
  const words = sentences.flatMap((sentence) => sentence.match(/[a-z’'-]+/gi) ?? [])
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Groups of vowels, without a silent e at the end. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0))
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}
