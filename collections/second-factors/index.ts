import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'

/**
 * What users need beside their password to sign in, a row each: the key of their authenticator app, encrypted, and hashes of
 * their recovery codes. `factor.ts` reads and writes it; nobody else does.
 */
export const secondFactors: CollectionConfig = {
  slug: 'second-factors',
  access: accessFor('second-factors'),
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'user', type: 'text', required: true, unique: true },
    { name: 'key', type: 'text', required: true },
    // Empty until a first code has shown that the app has the key.
    { name: 'confirmedAt', type: 'date' },
    // The time step of the last code that was used: no code is accepted twice.
    { name: 'lastStep', type: 'number', required: true },
    { name: 'recoveryHashes', type: 'json' },
  ],
}
