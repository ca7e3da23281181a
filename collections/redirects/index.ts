import type { CollectionConfig, PayloadRequest } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { enforceOwnership } from '#collections/shared/fields/owner.ts'
import { redirectEndpoints } from './endpoints.ts'
import { exceptPageMoves } from './page-moves.ts'
import { settleRedirectAddresses } from './settle-addresses.ts'
import { validateRedirectSource, validateRedirectTarget } from './validate-paths.ts'

/** Redirects that editors create. The former addresses of renamed documents are stored with those documents. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: accessFor('redirects'),
  admin: {
    description:
      'Redirects from old addresses to current ones. Renamed pages do not need one: their old address redirects automatically, and redirects to them are updated.',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'tenant', 'updatedAt'],
    components: { beforeListTable: ['/src/admin/links/redirects-csv.tsx#RedirectsCsv'] },
  },
  endpoints: redirectEndpoints,
  disableBulkEdit: true,
  // Nothing of it could be copied: its path is unique.
  disableDuplicate: true,
  indexes: [{ fields: ['tenant', 'from'], unique: true }],
  hooks: { beforeChange: [enforceOwnership, settleRedirectAddresses].map(exceptPageMoves) },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      index: true,
      // The view Links opens the form with an address that visitors asked for.
      defaultValue: ({ req }: { req: PayloadRequest }) =>
        typeof req.query?.from === 'string' ? req.query.from : undefined,
      admin: {
        description:
          'The old address: a path such as /heel-pain, with its query if it has one, such as /?p=123. A full address at one of the clinic’s hosts is shortened to its path.',
      },
      validate: validateRedirectSource,
    },
    {
      name: 'to',
      type: 'text',
      required: true,
      admin: {
        description:
          'The address of a published page of this site, or a full https:// address. Parameters of a visit such as gclid are passed on.',
      },
      validate: validateRedirectTarget,
    },
  ],
}
