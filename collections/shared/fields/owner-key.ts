import type { TextField } from 'payload'
import { toId } from '../access/roles.ts'

/**
 * `network`, or the id of the owning clinic. The unique index uses it instead of `owner`, because SQLite treats NULLs as
 * distinct in a unique index: two network documents could have the same slug.
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
