import type { Interval } from './intervals.ts'

/** Minutes since 1970. */
export type OpenState = { open: true; until: number } | { open: false; opens: number }

/** Whether it is open at a minute, and when that ends; null where the intervals say nothing of what is to come. */
export function stateAt(intervals: readonly Interval[], minute: number): OpenState | null {
  const next = intervals.find(({ closes }) => closes > minute)
  if (!next) return null
  return next.opens <= minute ? { open: true, until: next.closes } : { open: false, opens: next.opens }
}
