import type { CollectionConfig } from 'payload'
import { longText } from '#blocks/fields.ts'
import { accessFor } from '#collections/shared/access/access.ts'
import {
  consentCell,
  consentExpiresOn,
  consentNotice,
  consentScope,
} from '#collections/shared/fields/consent.ts'
import { marksCopies } from '#collections/shared/fields/copies.ts'
import { enforceOwnership } from '#collections/shared/fields/owner.ts'
import { drafts } from '#collections/shared/hooks/content.ts'
import { refuseDeletedReferences, validateReferences } from '#collections/shared/validation/references.ts'
import { refuseUnknownTokens } from '#collections/shared/validation/tokens.ts'

export const testimonials: CollectionConfig = {
  slug: 'testimonials',
  labels: { singular: 'Story', plural: 'Stories' },
  access: accessFor('testimonials'),
  admin: {
    description: 'Patients’ statements, with their source and consent record.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'tenant', 'source', 'consent', '_status', 'updatedAt'],
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
        description:
          'Required to publish a testimonial that is not a sample. The site shows it until the consent ends.',
        components: consentCell,
        condition: (data) => data.source !== 'sample',
      },
      fields: [
        consentScope({
          description: 'What the patient agreed to, for example "website, first name only".',
          validate: (value, { data }) =>
            !isPublishedStatement(data) ||
            Boolean(value?.trim()) ||
            '“Scope” is required to publish a testimonial. Enter what the patient agreed to, for example "website, first name only".',
        }),
        {
          name: 'recordedOn',
          type: 'date',
          label: 'Recorded on',
          admin: { date: { pickerAppearance: 'dayOnly' } },
          validate: (value, { data }) =>
            !isPublishedStatement(data) ||
            Boolean(value) ||
            '“Recorded on” is required to publish a testimonial. Enter the day on which the patient agreed.',
        },
        consentExpiresOn(),
        consentNotice,
      ],
    },
    { name: 'condition', type: 'relationship', relationTo: 'conditions', index: true },
    { name: 'practitioner', type: 'relationship', relationTo: 'practitioners' },
  ],
}

/** Whether it is being published as what a patient said. Only a sample needs no consent. */
const isPublishedStatement = (data: { _status?: unknown; source?: unknown }): boolean =>
  data._status === 'published' && data.source !== 'sample'
