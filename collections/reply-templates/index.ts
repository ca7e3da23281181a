import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { enforceOwnership } from '#collections/shared/fields/owner.ts'
import { refuseUnknownTokens } from '#collections/shared/validation/tokens.ts'

/** Texts with which a clinic's replies to enquiries begin. A clinic that has none of its own is offered the network's. */
export const replyTemplates: CollectionConfig = {
  slug: 'reply-templates',
  labels: { singular: 'Reply template', plural: 'Reply templates' },
  access: accessFor('reply-templates'),
  admin: {
    description:
      'Texts for replies to enquiries. The greeting, the clinic’s name and the patient’s own words are added to each. As long as there is none here, standard texts are offered.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'text', 'tenant', 'updatedAt'],
  },
  defaultSort: 'title',
  disableBulkEdit: true,
  hooks: { beforeChange: [enforceOwnership, refuseUnknownTokens] },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 80,
      admin: { description: 'Shown to your colleagues only.' },
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      localized: true,
      maxLength: 4000,
      admin: {
        rows: 8,
        description:
          'In the language chosen above. A patient who wrote in another language gets that one if it is written, else English.',
      },
    },
  ],
}
