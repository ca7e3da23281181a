import type { AfterErrorHook } from 'payload'

/**
 * Whether MongoDB refused a write only because another came first, so that the same write may succeed now. Told by
 * code and label and never by the message: a clash on a unique index reads alike and would be tried for ever.
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

/** Set on responses that may be tried again, taken off before they leave. Private to this folder. */
export const transientMark = 'x-transient-write'

/**
 * For the root `hooks.afterError`: a write that may be tried again becomes a marked 503, which `retryTransientWrites`
 * looks for; every 503 says when to come back.
 */
export const answerBusyDatabase: AfterErrorHook = ({ error, req }) => {
  const isTransient = isTransientWrite(error)
  if (!isTransient && !('status' in error && error.status === 503)) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('Retry-After', '1')
  if (!isTransient) return
  req.responseHeaders.set(transientMark, '1')
  const message = 'Others were saving at the same moment. Nothing of yours was saved. Try again.'
  return { status: 503, response: { errors: [{ message }] } }
}

const writeConflict = 112
