import type { CollectionConfig } from 'payload'
import { longText } from '#blocks/fields.ts'
import { accessFor } from '#collections/shared/access/access.ts'
import { marksCopies } from '#collections/shared/fields/copies.ts'
import { enforceOwnership } from '#collections/shared/fields/owner.ts'
import { drafts } from '#collections/shared/hooks/content.ts'
import { refuseDeletedReferences, validateReferences } from '#collections/shared/validation/references.ts'
import { refuseUnknownTokens } from '#collections/shared/validation/tokens.ts'

export const testimonials: CollectionConfig = {
  slug: 'testimonials',
  labels: { singular: 'Testimonial', plural: 'Testimonials' },
  access: accessFor('testimonials'),
  admin: {
    group: 'Clinic',
    description: 'Patients’ statements, with their source and consent record.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'source', 'condition', '_status', 'updatedAt'],
    preview: () => '/api/preview?path=/stories',
  },
  trash: true,
  disableBulkEdit: true,
  versions: drafts,
  hooks: {
    beforeChange: [enforceOwnership, validateReferences, refuseDeletedReferences, refuseUnknownTokens],
  },
  fields: [
    longText('text', {
      required: true,
      description:
        'In the patient’s own words. Where the law forbids it, leave out statements about how well the treatment works.',
    }),
    marksCopies({
      name: 'name',
      type: 'text',
      required: true,
      label: 'Displayed name',
      admin: { description: 'For example "Maya R., runner".' },
    }),
    {
      name: 'source',
      type: 'select',
      required: true,
      options: [
        { label: 'Sample, invented to show the layout', value: 'sample' },
        { label: 'Written by the patient', value: 'patient-written' },
        { label: 'From a public review', value: 'public-review' },
      ],
    },
    {
      name: 'consent',
      type: 'group',
      label: 'Consent record',
      admin: {
        description: 'Needed for every testimonial that is not a sample.',
        condition: (data) => data.source !== 'sample',
      },
      fields: [
        {
          name: 'scope',
          type: 'text',
          admin: { description: 'What the patient agreed to, for example "website, first name only".' },
        },
        { name: 'recordedOn', type: 'date', label: 'Recorded on' },
        { name: 'expiresOn', type: 'date', label: 'Expires on' },
      ],
    },
    { name: 'condition', type: 'relationship', relationTo: 'conditions', index: true },
    { name: 'practitioner', type: 'relationship', relationTo: 'practitioners' },
  ],
}
