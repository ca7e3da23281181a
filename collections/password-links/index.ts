import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'

/**
 * Links with which a user sets a password. Each is valid until it expires or a password is set, whether or not another
 * was asked for meanwhile. Only a hash of the token is stored.
 */
export const passwordLinks: CollectionConfig = {
  slug: 'password-links',
  access: accessFor('password-links'),
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', index: true },
    { name: 'tokenHash', type: 'text', required: true, unique: true },
    { name: 'expiresAt', type: 'date', required: true },
  ],
}
