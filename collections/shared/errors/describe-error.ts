import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { describeFault, isValidationError, toFieldFaults } from './field-faults.ts'

type RefusedRequest = Pick<PayloadRequest, 'data' | 'method'>

/** A refused request as sentences for an editor: which field, what is wrong, what is allowed. No names of the code. */
export function describeError(
  error: unknown,
  collection: SanitizedCollectionConfig,
  { data, method }: RefusedRequest,
): string {
  if (isValidationError(error)) {
    const faults = toFieldFaults(error.data.errors, collection, data).map(describeFault)
    const left = faults.length - maxFaults
    return [
      ...faults.slice(0, maxFaults),
      ...(left > 0 ? [`${left} more fields need a correction.`] : []),
    ].join(' ')
  }
  const { status = 500, message = '', isPublic } = toFacts(error)
  const kind = singularOf(collection)
  if (status === 403 && message === forbidden)
    return `Your role does not allow you to ${verbs[method?.toUpperCase() ?? ''] ?? 'use'} this ${kind}. Ask a network admin, or a manager of the clinic that it belongs to.`
  if (status === 404) return `This ${kind} does not exist, or it was deleted or moved to the trash.`
  if (status === 423) return `Somebody else is editing this ${kind} right now. It has not been changed.`
  // Some of Payload's own messages name the document by its id.
  if (status < 500 || isPublic) return message.replace(/ \(ID: [^)]*\)/, '')
  return 'Something went wrong on the server. Try again; if it happens again, tell a network admin.'
}

type Facts = { status?: number; message?: string; isPublic?: boolean }
const toFacts = (error: unknown): Facts => (error ?? {}) as Facts

/** How many faults a message spells out. The form marks all of them. */
const maxFaults = 5

/** Payload's own message for a refusal without a reason. */
const forbidden = 'You are not allowed to perform this action.'

const verbs: Record<string, string> = { GET: 'read', POST: 'create', PATCH: 'change', DELETE: 'delete' }

const singularOf = ({ labels }: SanitizedCollectionConfig): string =>
  typeof labels.singular === 'string' ? labels.singular.toLowerCase() : 'document'
