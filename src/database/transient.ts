import type { AfterErrorHook } from 'payload'
import { isTransientWrite } from '#base/transient-write.ts'

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
