import type { Payload } from 'payload'
import { everySecond } from '../every-second.ts'
import { applyDueChanges } from './apply-due.ts'
import { tellRefusals } from './tell-refusals.ts'

/**
 * Applies what is due, at the start what was due while no server ran, then every second, and mails what was refused.
 *
 * @returns a function that stops
 */
export const startSchedule = (payload: () => Promise<Payload>): (() => void) =>
  everySecond(
    payload,
    async (database) => {
      await applyDueChanges(database, new Date())
      await tellRefusals(database, new Date())
    },
    'Scheduled changes were not applied',
  )
