import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'

/**
 * How often something was tried, counted for all servers together. `attempts.ts` reads and writes it; nobody else does.
 * The numbers of `waitUntil` and `expiresAt` are milliseconds since 1970.
 */
export const rateLimits: CollectionConfig = {
  slug: 'rate-limits',
  access: accessFor('rate-limits'),
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'count', type: 'number', required: true },
    { name: 'waitUntil', type: 'number', required: true },
    { name: 'expiresAt', type: 'number', required: true, index: true },
  ],
}
