import type { TextField } from 'payload'
import { toId } from '../access/roles.ts'

/**
 * `network`, or the id of the owning clinic. The unique index is built on it and not on `owner`, because SQLite lets
 * any number of rows share a unique key that holds NULL: two documents of the network could have one address.
 */
export const ownerKey: TextField = {
  name: 'ownerKey',
  type: 'text',
  admin: { hidden: true },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) => toId(data && 'owner' in data ? data.owner : originalDoc?.owner) ?? 'network',
    ],
  },
}
