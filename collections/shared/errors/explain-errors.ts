import type { AfterErrorHook } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { describeError } from './describe-error.ts'
import { isValidationError, toFieldFaults } from './field-faults.ts'

/**
 * For the root `hooks.afterError`: answers a refused request in an editor's words. `data.errors` has each field's path,
 * with which the panel's form marks it, its label path and its message; the message above them says all of it.
 */
export const explainErrors: AfterErrorHook = ({ collection, error, req, result }) => {
  const status = 'status' in error ? Number(error.status) : 500
  if (collection && isValidationError(error)) {
    const errors = toFieldFaults(error.data.errors, collection, req.data)
    const message = forToast(describeError(error, collection, req))
    return { status, response: { errors: [{ name: error.name, message, data: { ...error.data, errors } }] } }
  }
  const [first] = result?.errors ?? []
  if (collection && (status === 403 || status === 404))
    return {
      status,
      response: { errors: [{ ...first, message: forToast(describeError(error, collection, req)) }] },
    }
  // Next may load Payload twice. Payload then does not recognize its own error by its class, and says that it is unknown.
  if (
    status < 500 &&
    first?.message !== error.message &&
    !('isPublic' in error && error.isPublic === false)
  ) {
    const data = 'data' in error && isRecord(error.data) ? { data: error.data } : {}
    return { status, response: { errors: [{ ...data, message: error.message }] } }
  }
}

/**
 * The panel's toasts read the text after the first colon as a list of fields, so a message must not have one. In a value
 * such as `17:30` it becomes the sign for a ratio, which looks the same.
 */
const forToast = (message: string): string => message.replaceAll(/:(?=\s|$)/g, ' –').replaceAll(':', '\u2236')
