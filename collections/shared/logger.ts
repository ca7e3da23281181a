import { type Config, defaultLoggerOptions } from 'payload'
import pino from 'pino'
import { env } from '#base/env.ts'
import { isTransientWrite } from '#base/transient-write.ts'
import { requestId } from '#publish/request-id.ts'
import { describeMalformed } from './hooks/malformed-requests.ts'

/**
 * Payload logs every error with its stack. A request that was refused on purpose is one line of level info, without what
 * was sent; faults of the server keep the stack.
 */
export const logger: NonNullable<Config['logger']> = {
  options: {
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ id: requestId() }),
    hooks: {
      logMethod(args, log) {
        const refusal = describeRefusal(args[0])
        return refusal === null ? log.apply(this, args) : this.info(refusal)
      },
    },
  },
  // A terminal gets lines for people, everything else one JSON object a line.
  destination:
    process.stdout.isTTY || env.NODE_ENV !== 'production' ? defaultLoggerOptions : pino.destination(1),
}

/** A line for an error that is the client's; null for all else. */
export function describeRefusal(logged: unknown): string | null {
  const error = logged instanceof Error ? logged : ((logged as { err?: unknown } | null)?.err ?? null)
  if (!(error instanceof Error)) return null
  const { status } = error as Error & { status?: unknown }
  const malformed = describeMalformed(error)
  if (malformed !== null) return `Refused, 400: ${malformed}`
  // The request is handled again; its client is told only where no attempt succeeds.
  if (isTransientWrite(error)) return 'A save conflicted with another one and is tried again.'
  const isRefusal = typeof status === 'number' && ((status >= 400 && status < 500) || status === 503)
  return isRefusal ? `Refused, ${status}: ${error.message.split('\n', 1)[0]?.slice(0, 200)}` : null
}
