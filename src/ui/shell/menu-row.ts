import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import type { Shell } from '../models.ts'

/** Screen widths in rem from which a menu can stand in a row; header-wide.css has a rule for each. */
const screens = [64, 80, 88, 96] as const

/**
 * The smallest screen on which the menu fits into a row beside the buttons and, in most headers, the name, in rem;
 * undefined if it is folded on every screen. Estimated here, since CSS can't tell whether a text fits and a script would
 * move the page.
 */
export function menuRowFrom(
  { clinic, menu, telephone, booking }: Shell,
  messages: Messages,
  { isBesideName }: { isBesideName: boolean },
): number | undefined {
  const entries = menu.map(
    ({ label, below }) => textWidth(label.text) + entryGap + (below.length > 0 ? submenuButton : 0),
  )
  const buttons = [
    searchButton,
    textWidth(formatMessage(messages.call, { phone: telephone.shown })) + entryGap,
    textWidth(booking.isTelephone ? messages.enquiryHeading : messages.book) + buttonPadding,
  ]
  const name = clinic.logo ? longestName : Math.min(textWidth(clinic.name) * nameScale, longestName)
  const needed = margins + (isBesideName ? name : 0) + sum(entries) + sum(buttons)
  return screens.find((width) => width >= needed)
}

/** In rem, upper estimates over the themes. */
const margins = 7
const longestName = 13.5
const nameScale = 1.4
const entryGap = 1.1
const submenuButton = 1.75
const searchButton = 3.5
const buttonPadding = 4.5

/** In rem of the interface's type. A letter of an Indic script, with its vowel signs, is wider than a Latin one. */
const latinLetter = 0.54
const indicLetter = 0.85

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function textWidth(text: string): number {
  const letters = [...graphemes.segment(text)]
  return sum(letters.map(({ segment }) => (isWide(segment) ? indicLetter : latinLetter)))
}

const isWide = (letter: string): boolean => /^\p{L}/u.test(letter) && !/^\p{Script=Latin}/u.test(letter)

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
