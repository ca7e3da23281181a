import type { Hours, HoursException, Weekday } from '../site/clinic.ts'
import { contentLocaleOf } from '../site/locales/index.ts'
import { messagesOf } from '../site/locales/messages.ts'
import type { LocaleTag } from '../site/locales/tags.ts'
import type { HoursRow } from './models.ts'

/** Words a minute that a careful reader manages. Source: Brysbaert 2019, silent reading of non-fiction, 238. */
const wordsPerMinute = 238

const week: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

/** A Monday; only the day of the week and the time of day of such dates are ever shown. */
const monday = Date.UTC(2026, 0, 5)
const day = 24 * 60 * 60 * 1000

/** `2026-03-04` (or the beginning of a longer ISO date) as the locale writes a long date. */
export function formatDate(isoDate: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(dateOf(isoDate))
}

/** `1234` as the locale writes it. */
export function formatNumber(value: number, tag: string): string {
  return new Intl.NumberFormat(tag).format(value)
}

/** "a, b and c", in the locale's words. */
export function formatList(parts: readonly string[], tag: string): string {
  return new Intl.ListFormat(tag).format(parts)
}

/** Names of languages given by their BCP 47 codes; what is no code stays as it is written. */
export function formatLanguages(codes: readonly string[], tag: string): string {
  const names = new Intl.DisplayNames(tag, { type: 'language' })
  return formatList(
    codes.map((code) => (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code) ? (names.of(code) ?? code) : code)),
    tag,
  )
}

/** Minutes that a text takes to read, at least one. Words are counted as the script divides them. */
export function readingMinutes(text: string, tag: string): number {
  const words = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)]
  return Math.max(1, Math.round(words.filter(({ isWordLike }) => isWordLike).length / wordsPerMinute))
}

/**
 * A week of opening hours, Monday first. Days that follow one another and have the same hours share a row ("Mon–Fri"),
 * a break at noon gives two spans in one row, days without hours are closed. No hours at all give no row: they are then
 * not known, which is not the same as closed.
 */
export function formatHours(hours: readonly Hours[], tag: LocaleTag): HoursRow[] {
  if (hours.length === 0) return []
  const rows: { first: number; last: number; times: string }[] = []
  for (const [index, weekday] of week.entries()) {
    const times = formatSpans(
      hours.filter(({ days }) => days.includes(weekday)),
      tag,
    )
    const previous = rows.at(-1)
    if (previous?.times === times) previous.last = index
    else rows.push({ first: index, last: index, times })
  }
  return rows.map(({ first, last, times }) => ({ days: formatDays(first, last, tag), times }))
}

/** Dates that differ from the week, in the order of the calendar. */
export function formatExceptions(
  exceptions: readonly HoursException[],
  tag: LocaleTag,
): { date: string; times: string; note: string | null }[] {
  return [...exceptions]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ date, opens, closes, note }) => ({
      date: formatDate(date, tag),
      times: formatSpans(opens && closes ? [{ opens, closes }] : [], tag),
      note: note?.[contentLocaleOf(tag)] ?? note?.en ?? null,
    }))
}

function formatDays(first: number, last: number, tag: LocaleTag): string {
  const weekday = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' })
  if (first === last) return weekday.format(monday + first * day)
  return tight(weekday.formatRange(monday + first * day, monday + last * day))
}

function formatSpans(spans: readonly { opens: string; closes: string }[], tag: LocaleTag): string {
  if (spans.length === 0) return messagesOf(tag).closed
  return [...spans]
    .sort((a, b) => a.opens.localeCompare(b.opens))
    .map(({ opens, closes }) => formatSpan(opens, closes, tag))
    .join(', ')
}

/** "10 AM – 2 PM", "3:00 – 7:30 PM": minutes only where there are any. */
function formatSpan(opens: string, closes: string, tag: LocaleTag): string {
  const onTheHour = [opens, closes].every((time) => time.endsWith(':00'))
  const time = new Intl.DateTimeFormat(tag, {
    hour: 'numeric',
    minute: onTheHour ? undefined : '2-digit',
    timeZone: 'UTC',
  })
  return time.formatRange(timeOf(opens), timeOf(closes))
}

function timeOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return monday + (hours * 60 + minutes) * 60 * 1000
}

function dateOf(isoDate: string): number {
  return Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`)
}

/** Short names of days stand close to their dash. */
function tight(range: string): string {
  return range.replace(/\s*–\s*/g, '–')
}
