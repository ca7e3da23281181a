import type { DatabaseAdapterObj } from 'payload'
import { recordActivity } from './activity/record-activity.ts'
import { recordPublishes } from './publish-log/record-publishes.ts'
import { observeWrites } from './shared/changes/observe-writes.ts'

/**
 * Makes a database record each of its writes in the write's own transaction: what it changes for visitors in the publish log,
 * who made it in the activity log.
 */
export function recordWrites(database: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...database,
    init: (args) => {
      const adapter = database.init(args)
      const publishes = recordPublishes(adapter)
      const { connect } = adapter
      return Object.assign(adapter, observeWrites(adapter, [publishes, recordActivity(adapter)]), {
        connect: async (options?: Parameters<NonNullable<typeof connect>>[0]) => {
          publishes.hold()
          await connect?.call(adapter, options)
          await publishes.release()
        },
      })
    },
  }
}
