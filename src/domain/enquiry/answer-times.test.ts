import { expect, test } from 'vitest'
import { describeMinutes, summarizeAnswerTimes } from './answer-times.ts'

const received = (receivedAt: string, firstAnsweredAt: string | null, isWaiting = !firstAnsweredAt) => ({
  receivedAt: `2026-11-2${receivedAt}:00Z`,
  firstAnsweredAt: firstAnsweredAt && `2026-11-2${firstAnsweredAt}:00Z`,
  isWaiting,
})

test('the time to the first answer is the median, which one forgotten enquiry does not change', () => {
  const summary = summarizeAnswerTimes(
    [received('1T09:00', '1T09:20'), received('1T10:00', '1T10:40'), received('1T11:00', '9T11:00')],
    90,
  )
  expect(summary).toMatchObject({ received: 3, answered: 3, medianMinutes: 40, waiting: 0, oldest: null })
})

test('of an even number the median is the mean of the two in the middle', () => {
  const pair = [received('1T09:00', '1T09:20'), received('1T10:00', '1T10:40')]
  expect(summarizeAnswerTimes(pair, 90).medianMinutes).toBe(30)
})

test('those that wait are counted, and the oldest is named; spam waits for nothing', () => {
  const summary = summarizeAnswerTimes(
    [received('2T09:00', null), received('1T09:00', null), received('0T09:00', null, false)],
    90,
  )
  expect(summary).toMatchObject({
    answered: 0,
    medianMinutes: null,
    waiting: 2,
    oldest: '2026-11-21T09:00:00Z',
  })
})

test.each([
  [1, '1 minute'],
  [35, '35 minutes'],
  [90, '2 hours'],
  [47 * 60, '47 hours'],
  [49 * 60, '2 days'],
])('%s minutes are read as “%s”', (minutes, words) => {
  expect(describeMinutes(minutes)).toBe(words)
})
