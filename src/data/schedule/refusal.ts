import { APIError } from 'payload'

/** Why a change can't be scheduled or applied, in words for an editor. */
export const refusal = (message: string, status = 409): APIError => new APIError(message, status, null, true)

/** Refused by a rule, so that it would be refused again, unlike a fault of the server or the database. */
export function isRefusal(error: unknown): boolean {
  const { status, isPublic } = (error ?? {}) as { status?: number; isPublic?: boolean }
  return status !== undefined && (status < 500 || isPublic === true)
}
