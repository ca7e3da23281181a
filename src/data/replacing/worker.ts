import type { Payload } from 'payload'
import { everySecond } from '../every-second.ts'
import { forgetReplacements } from './forget-replacements.ts'
import { continueReplacements } from './work.ts'

/**
 * Does what waits, at the start what a stopped server left, then every second.
 *
 * @returns a function that stops
 */
export const startReplacing = (payload: () => Promise<Payload>): (() => void) =>
  everySecond(
    payload,
    async (database) => {
      await continueReplacements(database, new Date())
      await forgetReplacements(database, new Date())
    },
    'Phrases were not replaced',
  )
