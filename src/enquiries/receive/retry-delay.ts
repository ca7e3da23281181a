/** Milliseconds: six hours. */
export const maxRetryDelay = 6 * 60 * 60 * 1000

/**
 * Milliseconds to wait after a mail was refused for the nth time: a minute, then twice as long each time, at most six
 * hours. There is no last try.
 */
export const retryDelay = (tries: number): number =>
  Math.min(2 ** Math.min(tries - 1, 16) * 60 * 1000, maxRetryDelay)
