/**
 * Whether MongoDB rejected a write only because of a conflict with another one, so that a retry may succeed. Determined by
 * code and label, never by the message: that of a duplicate key is similar, and its write would be retried in vain.
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

/** MongoDB's error code WriteConflict. */
const writeConflict = 112
