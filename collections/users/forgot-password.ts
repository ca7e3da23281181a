import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Milliseconds between two reset links to the same email address. */
const interval = 15_000

const requestedAt = new Map<string, number>()

/**
 * Refuses a second reset link to an email address within the interval, whether or not it belongs to a user. Payload's own
 * interval is switched off, because it writes outside the transaction of the request and would deadlock on SQLite's
 * single writer.
 */
export const throttleResetLinks: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'forgotPassword') return
  const { data, disableEmail } = args as { data?: { email?: unknown }; disableEmail?: boolean }
  if (disableEmail || typeof data?.email !== 'string') return
  const now = Date.now()
  for (const [address, moment] of requestedAt) if (moment <= now - interval) requestedAt.delete(address)
  const address = data.email.trim().toLowerCase()
  if (requestedAt.has(address))
    throw new APIError(
      `A link was requested less than ${interval / 1000} seconds ago. Wait before requesting another one.`,
      429,
      null,
      true,
    )
  requestedAt.set(address, now)
}
