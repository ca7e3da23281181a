import { LRUCache } from 'lru-cache'
import { Temporal } from 'temporal-polyfill'
import { memoize } from '#base/memoize.ts'
import {
  type HoursException,
  type HoursPattern,
  type MonthWeek,
  type Season,
  weekdays,
} from '#domain/clinic/clinic.ts'
import { isYearly, todayIn } from '#domain/hours/dates.ts'
import { openingIntervals } from '#domain/hours/intervals.ts'
import type { Span, Timetable } from '#domain/hours/spans.ts'
import { openStates } from '#domain/hours/state.ts'
import { type Occurrence, type WeekRow, weekRows } from '#domain/hours/week.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { HoursRow, Opening } from './models.ts'

/** Words per minute in silent reading of non-fiction. Source: Brysbaert 2019. */
const wordsPerMinute = 238

/** An arbitrary Monday, for formatting weekdays and times of day. */
const monday = Date.UTC(2026, 0, 5)
const oneDay = 24 * 60 * 60 * 1000

// Formatters are memoized per locale: creating one takes 0.1 to 0.4 ms, and a page needs dozens.
const longDate = memoize(
  (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
)
const dayOfYear = memoize(
  (tag: string) => new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', timeZone: 'UTC' }),
)
/** "December 4", "4 December", on one line. */
const formatDayOfYear = (tag: string, time: number): string =>
  dayOfYear(tag).format(time).replaceAll(' ', '\u00a0')
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

/** Formats `2026-03-04` (or a longer ISO date that begins with it) as a long date, with day and month on one line. */
export function formatDate(isoDate: string, tag: string): string {
  return longDate(tag)
    .format(dateToTimestamp(isoDate))
    .replace(/(?<=[\p{L}\p{M}]) (?=\d{1,2}\b)|(?<=\d) (?=\p{L})/u, '\u00a0')
}

/** Formats a number in the locale's style. */
export function formatNumber(value: number, tag: string): string {
  return plainNumber(tag).format(value)
}

/** Formats a list such as "a, b and c" in the locale's style. */
export function formatList(parts: readonly string[], tag: string): string {
  return conjunction(tag).format(parts)
}

/** Formats a list of languages given by BCP 47 codes; text that is not a code is kept. */
export function formatLanguages(codes: readonly string[], tag: string): string {
  const names = languageNames(tag)
  return formatList(
    codes.map((code) => (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(code) ? (names.of(code) ?? code) : code)),
    tag,
  )
}

/** Reading time of a text in minutes, at least one. Words are segmented by the rules of the locale. */
export function readingMinutes(text: string, tag: string): number {
  const words = [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)]
  return Math.max(1, Math.round(words.filter(({ isWordLike }) => isWordLike).length / wordsPerMinute))
}

/**
 * Formats a week of opening hours, Monday first. Consecutive days with the same hours share a row ("Mon–Fri"), a break at
 * noon gives two spans in one row, days without hours are closed. Hours that do not apply in every week, or by appointment
 * only, have rows of their own, which say so.
 *
 * @param now milliseconds since 1970
 * @returns no rows if the hours are unknown, which does not mean closed
 */
export function formatHours(timetable: Timetable, tag: LocaleTag, now: number): HoursRow[] {
  if (timetable.hours.length === 0) return []
  return formatWeek(JSON.stringify([weekRows(timetable, now), tag]))
}

const formatWeek = memoize(
  (key: string): HoursRow[] => {
    const [week, tag]: [WeekRow[], LocaleTag] = JSON.parse(key)
    const rows: {
      first: number
      last: number
      times: string[]
      note?: HoursRow['note']
    }[] = []
    for (const { weekday, spans, pattern, occurrences } of week) {
      const times = formatSpans(spans, tag)
      const index = weekdays.indexOf(weekday)
      const previous = rows.at(-1)
      const note = formatPattern(pattern, occurrences, index, tag)
      const isNext = previous?.last === index - 1 && !note?.dates.length
      if (previous && isNext && sameNote(previous.note, note) && `${previous.times}` === `${times}`)
        previous.last = index
      else rows.push({ first: index, last: index, times, ...(note && { note }) })
    }
    return rows.map(({ first, last, ...row }) => ({ days: formatDays(first, last, tag), ...row }))
  },
  new LRUCache<string, { value: HoursRow[] }>({ max: 1000 }),
)

/**
 * Formats whether a location is open, as texts with the time until which each is valid.
 *
 * @param now milliseconds since 1970
 * @returns null if the location has no hours in the coming weeks
 */
export function formatOpening(
  { hours, exceptions, timeZone }: Timetable,
  tag: LocaleTag,
  now: number,
): Opening | null {
  const minute = Math.floor(now / 60_000)
  const today = todayIn(timeZone, now)
  const states = formatOpeningFrom(JSON.stringify([{ hours, exceptions, timeZone }, tag, today]))
  const left = states.filter(({ until }) => until > minute)
  return left.length > 0 ? left : null
}

/** From the start of a day on: every page of a location needs it, and it takes a tenth of what rendering a page does. */
const formatOpeningFrom = memoize(
  (key: string): Opening => {
    const [timetable, tag, day]: [Timetable, LocaleTag, string] = JSON.parse(key)
    const { timeZone } = timetable
    const start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds
    const { openNow, opensToday, opensLater } = getMessages(tag)
    return openStates(openingIntervals(timetable, start), timeZone, start).map(({ until, open, at, day }) => {
      const time = formatTime(at.toPlainTime().toString(), tag)
      if (open) return { until, state: 'open', text: formatMessage(openNow, { time }) }
      if (day === 'none') return { until, state: 'closed', text: formatMessage(opensToday, { time }) }
      const date = dateToTimestamp(at.toString())
      const dayName = day === 'weekday' ? longWeekday(tag).format(date) : formatDayOfYear(tag, date)
      return { until, state: 'closed', text: formatMessage(opensLater, { day: dayName, time }) }
    })
  },
  new LRUCache<string, { value: Opening }>({ max: 1000 }),
)

/**
 * Formats the exceptions from `today` (`YYYY-MM-DD`) on, in chronological order. Spans of the same date share a row with
 * the first note of that date.
 */
export function formatExceptions(
  exceptions: readonly HoursException[],
  tag: LocaleTag,
  today: string,
): { date: string; times: string[]; note: HoursException['note'] }[] {
  const upcoming = exceptions.filter(({ date }) => date >= today)
  return [...Map.groupBy(upcoming, ({ date }) => date).entries()]
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

/** "Every other Tuesday, next on {date} · June 1 – August 31 · By appointment only"; nothing for the hours of every week. */
function formatPattern(
  { weeksOfMonth, everyOtherWeekFrom, season, byAppointment }: HoursPattern,
  occurrences: readonly Occurrence[] | null,
  weekday: number,
  tag: LocaleTag,
): HoursRow['note'] {
  const messages = getMessages(tag)
  const hasNext = Boolean(occurrences?.length)
  const day = longWeekday(tag).format(monday + weekday * oneDay)
  const weeks = formatList(
    (weeksOfMonth ?? []).map((week) => messages[monthWeekMessages[week]]),
    tag,
  )
  const parts = [
    everyOtherWeekFrom && formatMessage(hasNext ? messages.everyOtherNext : messages.everyOther, { day }),
    weeksOfMonth && formatMessage(hasNext ? messages.monthlyNext : messages.monthly, { weeks, day }),
    season && formatSeason(season, tag),
    byAppointment && messages.byAppointment,
  ].filter(Boolean)
  if (parts.length === 0) return undefined
  return {
    template: parts.join(' · '),
    dates: (occurrences ?? []).map((occurrence) => ({
      text: formatDayOfYear(tag, dateToTimestamp(occurrence.date)),
      until: occurrence.until,
    })),
  }
}

const monthWeekMessages = {
  first: 'monthWeekFirst',
  second: 'monthWeekSecond',
  third: 'monthWeekThird',
  fourth: 'monthWeekFourth',
  last: 'monthWeekLast',
} as const satisfies Record<MonthWeek, string>

/** "June 1 – August 31", with years where it comes only once. */
function formatSeason({ from, until }: Season, tag: LocaleTag): string {
  if (!isYearly({ from })) return longDate(tag).formatRange(dateToTimestamp(from), dateToTimestamp(until))
  // A range in one year: Intl would put its ends in order.
  const [first, last] = [from, until].map((day) =>
    formatDayOfYear(tag, dateToTimestamp(`${leapYear}-${day}`)),
  )
  return `${first} – ${last}`
}

/** Any year that has a February 29. */
const leapYear = 2028

const sameNote = (one: HoursRow['note'], other: HoursRow['note']): boolean =>
  one?.template === other?.template

function formatDays(first: number, last: number, tag: LocaleTag): string {
  const weekday = shortWeekday(tag)
  if (first === last) return weekday.format(monday + first * oneDay)
  return removeDashSpaces(weekday.formatRange(monday + first * oneDay, monday + last * oneDay))
}

function formatSpans(spans: readonly Span[], tag: LocaleTag): string[] {
  if (spans.length === 0) return [getMessages(tag).closed]
  return [...spans]
    .sort((a, b) => a.opens.localeCompare(b.opens))
    .map(({ opens, closes }) => formatSpan(opens, closes, tag))
}

/** "10 AM – 2 PM", "3:00 – 7:30 PM": without minutes if both times are on the hour. */
function formatSpan(opens: string, closes: string, tag: LocaleTag): string {
  const onTheHour = [opens, closes].every((time) => time.endsWith(':00'))
  const time = onTheHour ? hour(tag) : hourAndMinute(tag)
  return time.formatRange(toTimestamp(opens), toTimestamp(closes))
}

/** "9 AM", "9:30 AM". A line never breaks within it: Intl writes a plain space, to be as it was before CLDR 42. */
function formatTime(time: string, tag: LocaleTag): string {
  const text = (time.slice(3, 5) === '00' ? hour : hourAndMinute)(tag).format(toTimestamp(time))
  return text.replaceAll(' ', '\u00a0')
}

/** @param time `HH:MM`, or longer */
function toTimestamp(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return monday + (hours * 60 + minutes) * 60 * 1000
}

function dateToTimestamp(isoDate: string): number {
  return Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`)
}

/** Removes the spaces around the dash between short weekday names. */
function removeDashSpaces(range: string): string {
  return range.replace(/\s*–\s*/g, '–')
}
