import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Seconds between two reset links to the same email address. */
const interval = 15

const limiter = new RateLimiterMemory({ points: 1, duration: interval })

/**
 * Refuses a second reset link to an email address within the interval, whether or not it belongs to a user. Payload's own
 * interval is switched off, because it writes outside the transaction of the request and would deadlock on SQLite's
 * single writer.
 */
export const throttleResetLinks: CollectionBeforeOperationHook = async ({ args, operation }) => {
  if (operation !== 'forgotPassword') return
  const { data, disableEmail } = args as { data?: { email?: unknown }; disableEmail?: boolean }
  if (disableEmail || typeof data?.email !== 'string') return
  try {
    await limiter.consume(data.email.trim().toLowerCase())
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    throw new APIError(
      `A link was requested less than ${interval} seconds ago. Wait before requesting another one.`,
      429,
      null,
      true,
    )
  }
}
