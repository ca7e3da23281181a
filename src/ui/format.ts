import { memoize } from '#base/memoize.ts'
import { type HoursException, weekdays as week } from '#domain/clinic/clinic.ts'
import { openingIntervals } from '#domain/hours/intervals.ts'
import type { Span, Timetable } from '#domain/hours/spans.ts'
import { openStates } from '#domain/hours/state.ts'
import { type Occurrence, weekRows } from '#domain/hours/week.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { HoursRow, Opening } from './models.ts'

/** Words a minute that a careful reader manages. Source: Brysbaert 2019, silent reading of non-fiction, 238. */
const wordsPerMinute = 238

/** A Monday; only the day of the week and the time of day of such dates are ever shown. */
const monday = Date.UTC(2026, 0, 5)
const oneDay = 24 * 60 * 60 * 1000

// Formats are kept for each locale: making one takes 0.1 to 0.4 ms, and a page needs dozens.
const longDate = memoize(
  (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
)
const dayOfYear = memoize(
  (tag: string) => new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
)
const longWeekday = memoize(
  (tag: string) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }),
)
const shortWeekday = memoize(
  (tag: string) => new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }),
)
const hour = memoize((tag: string) => new Intl.DateTimeFormat(tag, { hour: 'numeric', timeZone: 'UTC' }))
const hourAndMinute = memoize(
  (tag: string) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }),
)
const plainNumber = memoize((tag: string) => new Intl.NumberFormat(tag))
const conjunction = memoize((tag: string) => new Intl.ListFormat(tag))
const languageNames = memoize((tag: string) => new Intl.DisplayNames(tag, { type: 'language' }))

/** `2026-03-04` (or the beginning of a longer ISO date) as the locale writes a long date. */
export function formatDate(isoDate: string, tag: string): string {
  return longDate(tag).format(dateToTimestamp(isoDate))
}

/** `1234` as the locale writes it. */
export function formatNumber(value: number, tag: string): string {
  return plainNumber(tag).format(value)
}

/** "a, b and c", in the locale's words. */
export function formatList(parts: readonly string[], tag: string): string {
  return conjunction(tag).format(parts)
}

/** Names of languages given by their BCP 47 codes; what is no code stays as it is written. */
export function formatLanguages(codes: readonly string[], tag: string): string {
  const names = languageNames(tag)
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
 * A week of opening hours, Monday first, as it is at `now` (milliseconds since 1970). Days that follow one another and
 * have the same hours share a row ("Mon–Fri"), a break at noon gives two spans in one row, days without hours are closed.
 * Hours of every other week have rows of their own with their next dates. No hours at all give no row: they are then not
 * known, which is not the same as closed.
 */
export function formatHours(place: Timetable, tag: LocaleTag, now: number): HoursRow[] {
  if (place.hours.length === 0) return []
  const rows: { first: number; last: number; times: string[]; turns?: HoursRow['turns'] }[] = []
  for (const { weekday, spans, occurrences: turns } of weekRows(place, now)) {
    const times = formatSpans(spans, tag)
    const index = week.indexOf(weekday)
    const previous = rows.at(-1)
    if (turns) rows.push({ first: index, last: index, times, turns: formatTurns(turns, index, tag) })
    else if (previous && !previous.turns && `${previous.times}` === `${times}`) previous.last = index
    else rows.push({ first: index, last: index, times })
  }
  return rows.map(({ first, last, times, turns }) => ({
    days: formatDays(first, last, tag),
    times,
    ...(turns && { turns }),
  }))
}

/**
 * What is to be said from `now` (milliseconds since 1970) on of whether a place is open; null where no hours are known, or
 * none in the coming weeks.
 */
export function formatOpening(place: Timetable, tag: LocaleTag, now: number): Opening | null {
  const { openNow, opensToday, opensLater } = getMessages(tag)
  const states = openStates(openingIntervals(place, now), place.timeZone, now)
  if (states.length === 0) return null
  return states.map(({ until, open, at, day }) => {
    const time = formatTime(at.toPlainTime().toString(), tag)
    if (open) return { until, state: 'open', text: formatMessage(openNow, { time }) }
    if (day === 'none') return { until, state: 'closed', text: formatMessage(opensToday, { time }) }
    const named = (day === 'weekday' ? longWeekday : dayOfYear)(tag).format(dateToTimestamp(at.toString()))
    return { until, state: 'closed', text: formatMessage(opensLater, { day: named, time }) }
  })
}

/**
 * Dates that differ from the week, in the order of the calendar, from `today` (`YYYY-MM-DD`) on. Spans of one date share a
 * row; its note is the first that it has.
 */
export function formatExceptions(
  exceptions: readonly HoursException[],
  tag: LocaleTag,
  today: string,
): { date: string; times: string[]; note: HoursException['note'] }[] {
  const coming = exceptions.filter(({ date }) => date >= today)
  return [...Map.groupBy(coming, ({ date }) => date).entries()]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([date, rows]) => ({
      date: formatDate(date, tag),
      times: formatSpans(
        rows.flatMap(({ opens, closes }) => (opens && closes ? { opens, closes } : [])),
        tag,
      ),
      note: rows.find(({ note }) => note)?.note,
    }))
}

function formatTurns(turns: readonly Occurrence[], weekday: number, tag: LocaleTag): HoursRow['turns'] {
  const { everyOther, everyOtherNext } = getMessages(tag)
  const day = longWeekday(tag).format(monday + weekday * oneDay)
  const date = dayOfYear(tag)
  return {
    words: formatMessage(turns.length > 0 ? everyOtherNext : everyOther, { day }),
    dates: turns.map((turn) => ({ text: date.format(dateToTimestamp(turn.date)), until: turn.until })),
  }
}

function formatDays(first: number, last: number, tag: LocaleTag): string {
  const weekday = shortWeekday(tag)
  if (first === last) return weekday.format(monday + first * oneDay)
  return tight(weekday.formatRange(monday + first * oneDay, monday + last * oneDay))
}

function formatSpans(spans: readonly Span[], tag: LocaleTag): string[] {
  if (spans.length === 0) return [getMessages(tag).closed]
  return [...spans]
    .sort((a, b) => a.opens.localeCompare(b.opens))
    .map(({ opens, closes }) => formatSpan(opens, closes, tag))
}

/** "10 AM – 2 PM", "3:00 – 7:30 PM": minutes only where there are any. */
function formatSpan(opens: string, closes: string, tag: LocaleTag): string {
  const onTheHour = [opens, closes].every((time) => time.endsWith(':00'))
  const time = onTheHour ? hour(tag) : hourAndMinute(tag)
  return time.formatRange(toTimestamp(opens), toTimestamp(closes))
}

/** "9 AM", "9:30 AM". */
function formatTime(time: string, tag: LocaleTag): string {
  return (time.slice(3, 5) === '00' ? hour : hourAndMinute)(tag).format(toTimestamp(time))
}

/** A time of day, `HH:MM` or longer. */
function toTimestamp(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return monday + (hours * 60 + minutes) * 60 * 1000
}

function dateToTimestamp(isoDate: string): number {
  return Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`)
}

/** Short names of days stand close to their dash. */
function tight(range: string): string {
  return range.replace(/\s*–\s*/g, '–')
}
