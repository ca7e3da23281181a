/** Milliseconds: six hours. */
export const maxRetryDelay = 6 * 60 * 60 * 1000

/**
 * Milliseconds to wait after the nth failed attempt: a minute, then twice as long each time, at most six hours. The number
 * of attempts is unlimited.
 */
export const retryDelay = (tries: number): number =>
  Math.min(2 ** Math.min(tries - 1, 16) * 60 * 1000, maxRetryDelay)
