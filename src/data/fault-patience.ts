/** Milliseconds. */
const pauseAfterFault = 30_000
const patience = 10 * 60_000

/**
 * Rows of background work that met a fault of the server or the database, which is no refusal: they are tried again after a
 * pause, for ten minutes. Known to this process only: a restart tries again at once.
 */
export function createFaultPatience() {
  const faults = new Map<string, { since: number; last: number }>()
  return {
    isPaused(id: string, now: number): boolean {
      const fault = faults.get(id)
      return fault !== undefined && now - fault.last < pauseAfterFault
    },
    /** Notes a fault. @returns whether the row is to be tried again */
    bears(id: string, now: number): boolean {
      const since = faults.get(id)?.since ?? now
      if (now - since > patience) return false
      faults.set(id, { since, last: now })
      return true
    },
    /** The row is settled. */
    forget: (id: string): boolean => faults.delete(id),
  }
}
