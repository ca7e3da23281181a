import type { AfterErrorHook } from 'payload'

/**
 * Whether MongoDB rejected a write only because of a conflict with another one, so that a retry may succeed. Determined by
 * code and label, never by the message: that of a duplicate key is similar, and its write would be retried in vain.
 */
export function isTransientWrite(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, hasErrorLabel } = error as Error & {
    code?: unknown
    hasErrorLabel?: (label: string) => boolean
  }
  if (code === writeConflict || hasErrorLabel?.call(error, 'TransientTransactionError')) return true
  return isTransientWrite(error.cause)
}

/** Internal header of responses whose request may be retried; removed before they are sent. */
export const transientMark = 'x-transient-write'

/**
 * For the root `hooks.afterError`: a write that may be retried gets a marked 503, which `retryTransientWrites` recognizes;
 * every 503 gets Retry-After.
 */
export const respondToBusyDatabase: AfterErrorHook = ({ error, req }) => {
  const isTransient = isTransientWrite(error)
  if (!isTransient && !('status' in error && error.status === 503)) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', '1')
  if (!isTransient) return
  req.responseHeaders.set(transientMark, '1')
  const message = 'Another save was in progress. Your change was not saved. Try again.'
  return { status: 503, response: { errors: [{ message }] } }
}

/** MongoDB's error code WriteConflict. */
const writeConflict = 112
