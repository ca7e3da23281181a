import type { AfterErrorHook } from 'payload'
import { describeError } from './describe-error.ts'
import { isValidationError, toFieldFaults } from './field-faults.ts'

/**
 * For the root `hooks.afterError`: answers a refused request in an editor's words. `data.errors` has each field's path,
 * with which the panel's form marks it, its label path and its message; the message above them says all of it.
 */
export const explainErrors: AfterErrorHook = ({ collection, error, req, result }) => {
  const status = 'status' in error ? Number(error.status) : 500
  if (!collection) return
  if (isValidationError(error)) {
    const errors = toFieldFaults(error.data.errors, collection, req.data)
    const message = forToast(describeError(error, collection, req))
    return { status, response: { errors: [{ name: error.name, message, data: { ...error.data, errors } }] } }
  }
  if (status !== 403 && status !== 404) return
  const [first] = result?.errors ?? []
  return {
    status,
    response: { errors: [{ ...first, message: forToast(describeError(error, collection, req)) }] },
  }
}

/** The panel's toasts read the text after the first colon as a list of fields, so a message must not have one. */
const forToast = (message: string): string => message.replaceAll('https://', 'https').replaceAll(':', ' –')
