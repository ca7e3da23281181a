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

/** The properties of an element that the script uses. */
type Element = { dataset: Record<string, string | undefined>; textContent: string; hidden?: boolean }

/**
 * Runs the script on a page with these elements. The returned function sets the visitor's clock and fires the script's
 * timer.
 */
function runScript(elements: Element[], start: number) {
  let now = start
  let tick = () => {}
  const toDataName = (selector: string) => selector.replace(/^\[data-|\]$/g, '')
  runInContext(
    script,
    createContext({
      document: {
        querySelectorAll: (selector: string) =>
          elements.filter(({ dataset }) => toDataName(selector) in dataset),
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

/** A location's page as rendered by the server at `rendered`; `at` returns its text at another time. */
function createPage(timetable: Timetable, lang: LocaleTag, rendered: string | number, plain = '') {
  const renderedAt = typeof rendered === 'string' ? Date.parse(rendered) : rendered
  const element = createElement(formatOpening(timetable, lang, renderedAt) ?? [], plain)
  const at = runScript([element], renderedAt)
  return {
    element,
    at: (time: string | number) => {
      at(typeof time === 'string' ? Date.parse(time) : time)
      return element.textContent.replace(/[\u202f\u00a0]/g, ' ')
    },
  }
}

/** An element as rendered in the page. */
function createElement(texts: TimedText[], after: string): Element {
  const attributes = Object.entries(timedTextAttributes(texts, after))
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

describe('a page rendered once says at any time', () => {
  // Wednesday morning in New York; daylight saving time ends on the following Sunday.
  const page = createPage(harlem, 'en-US', '2026-10-28T11:00:00Z', 'Opening hours')

  test.each([
    ['before opening', '2026-10-28T11:59:00Z', 'Closed, opens at 8 AM'],
    ['from the first minute', '2026-10-28T12:00:00Z', 'Open now, until 12:30 PM'],
    ['during the break', '2026-10-28T16:45:00Z', 'Closed, opens at 1 PM'],
    ['in the last minute', '2026-10-28T21:59:30Z', 'Open now, until 6 PM'],
    ['from the minute of closing', '2026-10-28T22:00:00Z', 'Closed, opens Thursday at 8 AM'],
    ['over the weekend', '2026-10-31T15:00:00Z', 'Closed, opens Monday at 8 AM'],
    ['after the end of daylight saving time', '2026-11-02T12:59:00Z', 'Closed, opens at 8 AM'],
    ['an hour later in UTC than before', '2026-11-02T13:00:00Z', 'Open now, until 12:30 PM'],
    ['after the last known interval', '2026-11-20T13:00:00Z', 'Opening hours'],
  ])('%s', (_, time, texts) => expect(page.at(time)).toBe(texts))
})

test('a day more than a week ahead is named by its date', () => {
  const page = createPage(harlem, 'en-US', '2026-12-23T15:00:00Z')
  expect(page.at('2026-12-24T14:59:00Z')).toBe('Open now, until 10 AM')
  expect(page.at('2026-12-24T15:00:00Z')).toBe('Closed, opens January 4 at 8 AM')
})

test('the state attribute matches the text', () => {
  const page = createPage(harlem, 'en-US', '2026-10-28T11:00:00Z')
  const marks = ['2026-10-28T11:30:00Z', '2026-10-28T12:00:00Z', '2026-12-20T12:00:00Z'].map((time) => {
    page.at(time)
    return page.element.dataset.state
  })
  expect(marks).toEqual(['closed', 'open', ''])
})

test('the text is in the locale of the page', () => {
  expect(createPage(harlem, 'hi', '2026-10-28T11:00:00Z').at('2026-10-30T23:00:00Z')).toBe(
    'अभी बंद है, सोमवार को 8 am पर खुलेगा',
  )
})

test('the text matches the hours at any time, for any hours in any time zone', () => {
  const later = fc.integer({ min: 0, max: daysAhead * 24 * 60 - 1 })
  fc.assert(
    fc.property(arbitraryTimetable, arbitraryNow, later, (timetable, renderedAt, minutes) => {
      const now = renderedAt + minutes * 60_000
      const text = createPage(timetable, 'en-US', renderedAt).at(now)
      const next = openingIntervals(timetable, renderedAt).find(({ closes }) => closes > now / 60_000)
      const toLocalTime = (minute: number) =>
        Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(timetable.timeZone)
      const time = (minute: number) => {
        const { hour, minute: past } = toLocalTime(minute)
        const shown = past ? `${hour % 12 || 12}:${String(past).padStart(2, '0')}` : hour % 12 || 12
        return `${shown} ${hour < 12 ? 'AM' : 'PM'}`
      }
      const { openNow, opensToday, opensLater } = getMessages('en-US')
      const expectedText = () => {
        if (!next) return ''
        if (next.opens <= now / 60_000) return formatMessage(openNow, { time: time(next.closes) })
        const days = toLocalTime(now / 60_000)
          .toPlainDate()
          .until(toLocalTime(next.opens).toPlainDate()).days
        if (days === 0) return formatMessage(opensToday, { time: time(next.opens) })
        const format =
          days < 7 ? ({ weekday: 'long' } as const) : ({ month: 'long', day: 'numeric' } as const)
        const day = toLocalTime(next.opens).toPlainDate().toLocaleString('en-US', format)
        return formatMessage(opensLater, { day, time: time(next.opens) })
      }
      expect(text).toBe(expectedText())
    }),
    { numRuns: 100 },
  )
})

test('the next alternate-week date is shown, and the last one once all have passed', () => {
  const dates = [
    { until: 100, text: 'December 1' },
    { until: 200, text: 'December 15' },
  ]
  const element = createElement(dates, 'December 15')
  const at = runScript([element], 0)
  const shown = [99, 100, 199, 200].map((minute) => {
    at(minute * 60_000)
    return element.textContent
  })
  expect(shown).toEqual(['December 1', 'December 15', 'December 15', 'December 15'])
})

test('an alert is shown from its start to its end', () => {
  const element: Element = { dataset: { from: '100', until: '200' }, textContent: 'Snow', hidden: true }
  const at = runScript([element], 0)
  const hidden = [99, 100, 199, 200].map((minute) => {
    at(minute * 60_000)
    return element.hidden
  })
  expect(hidden).toEqual([true, false, false, true])
})

test('the script is small', () => expect(script.length).toBeLessThan(1300))
