import { APIError, type CollectionBeforeOperationHook } from 'payload'

/** Milliseconds between two links to one address. */
const pause = 15_000

const askedAt = new Map<string, number>()

/**
 * Sends no second link to an address within the pause, and answers an unknown one alike. Payload's own pause is off: it
 * is written past the transaction that asks for it, which on SQLite's single writer would wait for itself.
 */
export const throttleResetLinks: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'forgotPassword') return
  const { data, disableEmail } = args as { data?: { email?: unknown }; disableEmail?: boolean }
  if (disableEmail || typeof data?.email !== 'string') return
  const now = Date.now()
  for (const [address, moment] of askedAt) if (moment <= now - pause) askedAt.delete(address)
  const address = data.email.trim().toLowerCase()
  if (askedAt.has(address))
    throw new APIError(
      'A link was asked for a moment ago. Wait a little before asking again.',
      429,
      null,
      true,
    )
  askedAt.set(address, now)
}
