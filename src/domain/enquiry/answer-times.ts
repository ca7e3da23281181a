import type { AnswerTimes } from './inbox.ts'

type Handled = { receivedAt: string; firstAnsweredAt: string | null; isWaiting: boolean }

/** @param days the period in which the enquiries were received */
export function summarizeAnswerTimes(enquiries: readonly Handled[], days: number): AnswerTimes {
  const minutes = enquiries.flatMap(({ receivedAt, firstAnsweredAt }) =>
    firstAnsweredAt ? [Math.max(0, Date.parse(firstAnsweredAt) - Date.parse(receivedAt)) / 60_000] : [],
  )
  const waiting = enquiries.filter(({ isWaiting }) => isWaiting).map(({ receivedAt }) => receivedAt)
  return {
    days,
    received: enquiries.length,
    answered: minutes.length,
    medianMinutes: median(minutes),
    waiting: waiting.length,
    oldest: waiting.toSorted()[0] ?? null,
  }
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** A duration for people: "35 minutes", "3 hours", "2 days". */
export function describeMinutes(minutes: number): string {
  const [count, unit] =
    minutes < 90
      ? [Math.round(minutes), 'minute']
      : minutes < 48 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 60 / 24), 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
