import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Position, position as positionOfProcess } from './position.ts'
import { processWide } from './process-wide.ts'

/** Entries of the publish log that this process has written, and that have not arrived here yet. */
export type OwnEntries = {
  /** A tag that names one entry, to be written with it. */
  name: () => string
  /** Resolves when all that were named before have arrived, or after the timeout: one that was rolled back never does. */
  arrived: () => Promise<void>
  /** Calls the listener each time when somebody begins to wait for an entry that has been committed. */
  onWait: (listener: () => void) => void
}

/** Milliseconds. An entry arrives within a few dozens of its commit. */
const arrivalTimeout = 500

export function createOwnEntries(position: Position, timeout = arrivalTimeout): OwnEntries {
  const listeners: (() => void)[] = []
  const expected = new Map<string, { arrival: Promise<void>; resolve: () => void }>()
  position.subscribe((arrival) => {
    // What was missed has been rolled back or is among "everything".
    const tags = arrival === 'all' ? [...expected.keys()] : arrival
    for (const tag of tags) {
      expected.get(tag)?.resolve()
      expected.delete(tag)
    }
  })
  return {
    name: () => {
      const tag = `entry:${randomUUID()}`
      const { promise, resolve } = Promise.withResolvers<void>()
      if (position.isFollowing()) expected.set(tag, { arrival: promise, resolve })
      return tag
    },
    arrived: async () => {
      if (expected.size === 0) return
      const waited = [...expected]
      for (const listener of listeners) listener()
      const timer = new AbortController()
      await Promise.race([
        Promise.all(waited.map(([, { arrival }]) => arrival)),
        wait(timeout, undefined, { signal: timer.signal }).catch(() => {}),
      ])
      timer.abort()
      for (const [tag] of waited) expected.delete(tag)
    },
    onWait: (listener) => {
      listeners.push(listener)
    },
  }
}

/** Those of this process. Whatever is kept is dropped in the same turn as an entry arrives, before those who wait go on. */
export const ownEntries = (): OwnEntries =>
  processWide('own-entries', () => createOwnEntries(positionOfProcess))
