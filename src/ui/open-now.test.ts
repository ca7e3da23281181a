import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { arbitraryNow, arbitraryTimetable } from '#domain/hours/arbitrary.ts'
import { daysAhead, openingIntervals } from '#domain/hours/intervals.ts'
import type { Timetable } from '#domain/hours/spans.ts'
import { formatMessage, getMessages } from '#domain/locales/messages.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { formatOpening } from './format.ts'
import { type TimedText, timedTextAttributes } from './timed-text.ts'

const script = readFileSync(path.resolve(import.meta.dirname, '../../public/scripts/open-now.js'), 'utf8')

/** An element as far as the script knows one. */
type Element = { dataset: Record<string, string | undefined>; textContent: string; hidden?: boolean }

/** Runs the script on a page that holds these elements; `at` sets the visitor's clock and lets the script's minute pass. */
function visit(elements: Element[], start: number) {
  let now = start
  let tick = () => {}
  const named = (selector: string) => selector.replace(/^\[data-|\]$/g, '')
  runInContext(
    script,
    createContext({
      document: {
        querySelectorAll: (selector: string) => elements.filter(({ dataset }) => named(selector) in dataset),
      },
      Date: { now: () => now },
      setTimeout: (next: () => void) => {
        tick = next
      },
      addEventListener: () => {},
    }),
  )
  return (later: number) => {
    now = later
    tick()
  }
}

/** The page of a place as the server writes it at `rendered`, read at other times. */
function reader(place: Timetable, lang: LocaleTag, rendered: string | number, plain = '') {
  const made = typeof rendered === 'string' ? Date.parse(rendered) : rendered
  const element = written(formatOpening(place, lang, made) ?? [], plain)
  const at = visit([element], made)
  return {
    element,
    at: (time: string | number) => {
      at(typeof time === 'string' ? Date.parse(time) : time)
      return element.textContent.replace(/[\u202f\u00a0]/g, ' ')
    },
  }
}

/** An element as it stands in the page. */
function written(words: TimedText[], after: string): Element {
  const attributes = Object.entries(timedTextAttributes(words, after))
  return {
    dataset: Object.fromEntries(
      attributes.map(([name, value]) => [name.replace('data-', ''), String(value)]),
    ),
    textContent: after,
  }
}

const harlem: Timetable = {
  timeZone: 'America/New_York',
  hours: [
    { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '12:30' },
    { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '13:00', closes: '18:00' },
  ],
  exceptions: [
    { date: '2026-12-24', opens: '08:00', closes: '10:00' },
    { date: '2026-12-25' },
    { date: '2026-12-28' },
    { date: '2026-12-29' },
    { date: '2026-12-30' },
    { date: '2026-12-31' },
    { date: '2027-01-01' },
  ],
}

describe('a page made once, read at any time', () => {
  // Wednesday morning in New York; in the night to Sunday the clocks are put back.
  const page = reader(harlem, 'en-US', '2026-10-28T11:00:00Z', 'Opening hours')

  test.each([
    ['before the day', '2026-10-28T11:59:00Z', 'Closed, opens at 8 AM'],
    ['from the first minute', '2026-10-28T12:00:00Z', 'Open now, until 12:30 PM'],
    ['in the break', '2026-10-28T16:45:00Z', 'Closed, opens at 1 PM'],
    ['in the last minute', '2026-10-28T21:59:30Z', 'Open now, until 6 PM'],
    ['from the minute of closing', '2026-10-28T22:00:00Z', 'Closed, opens Thursday at 8 AM'],
    ['over the weekend', '2026-10-31T15:00:00Z', 'Closed, opens Monday at 8 AM'],
    ['after the clocks were changed', '2026-11-02T12:59:00Z', 'Closed, opens at 8 AM'],
    ['an hour later than before', '2026-11-02T13:00:00Z', 'Open now, until 12:30 PM'],
    ['once its times have run out', '2026-11-20T13:00:00Z', 'Opening hours'],
  ])('%s', (_, time, words) => expect(page.at(time)).toBe(words))
})

test('a day that is more than a week off is named by its date', () => {
  const page = reader(harlem, 'en-US', '2026-12-23T15:00:00Z')
  expect(page.at('2026-12-24T14:59:00Z')).toBe('Open now, until 10 AM')
  expect(page.at('2026-12-24T15:00:00Z')).toBe('Closed, opens January 4 at 8 AM')
})

test('the mark beside the words says the same', () => {
  const page = reader(harlem, 'en-US', '2026-10-28T11:00:00Z')
  const marks = ['2026-10-28T11:30:00Z', '2026-10-28T12:00:00Z', '2026-12-20T12:00:00Z'].map((time) => {
    page.at(time)
    return page.element.dataset.state
  })
  expect(marks).toEqual(['closed', 'open', ''])
})

test('it is said in the language of the page', () => {
  expect(reader(harlem, 'hi', '2026-10-28T11:00:00Z').at('2026-10-30T23:00:00Z')).toBe(
    'अभी बंद है, सोमवार को 8 am पर खुलेगा',
  )
})

test('at any time, of any hours, in any zone, it says what the hours say', () => {
  const later = fc.integer({ min: 0, max: daysAhead * 24 * 60 - 1 })
  fc.assert(
    fc.property(arbitraryTimetable, arbitraryNow, later, (place, made, minutes) => {
      const now = made + minutes * 60_000
      const text = reader(place, 'en-US', made).at(now)
      const next = openingIntervals(place, made).find(({ closes }) => closes > now / 60_000)
      const clock = (minute: number) =>
        Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(place.timeZone)
      const time = (minute: number) => {
        const { hour, minute: past } = clock(minute)
        const shown = past ? `${hour % 12 || 12}:${String(past).padStart(2, '0')}` : hour % 12 || 12
        return `${shown} ${hour < 12 ? 'AM' : 'PM'}`
      }
      const { openNow, opensToday, opensLater } = getMessages('en-US')
      const sentence = () => {
        if (!next) return ''
        if (next.opens <= now / 60_000) return formatMessage(openNow, { time: time(next.closes) })
        const days = clock(now / 60_000)
          .toPlainDate()
          .until(clock(next.opens).toPlainDate()).days
        if (days === 0) return formatMessage(opensToday, { time: time(next.opens) })
        const named = days < 7 ? ({ weekday: 'long' } as const) : ({ month: 'long', day: 'numeric' } as const)
        const day = clock(next.opens).toPlainDate().toLocaleString('en-US', named)
        return formatMessage(opensLater, { day, time: time(next.opens) })
      }
      expect(text).toBe(sentence())
    }),
    { numRuns: 100 },
  )
})

test('of the dates of every other week the next one shows, and the last stays when all are over', () => {
  const dates = [
    { until: 100, text: 'December 1' },
    { until: 200, text: 'December 15' },
  ]
  const element = written(dates, 'December 15')
  const at = visit([element], 0)
  const shown = [99, 100, 199, 200].map((minute) => {
    at(minute * 60_000)
    return element.textContent
  })
  expect(shown).toEqual(['December 1', 'December 15', 'December 15', 'December 15'])
})

test('an alert shows from its beginning to its end', () => {
  const element: Element = { dataset: { from: '100', until: '200' }, textContent: 'Snow', hidden: true }
  const at = visit([element], 0)
  const hidden = [99, 100, 199, 200].map((minute) => {
    at(minute * 60_000)
    return element.hidden
  })
  expect(hidden).toEqual([true, false, false, true])
})

test('it is small', () => expect(script.length).toBeLessThan(1300))
