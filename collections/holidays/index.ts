import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { enforceOwnership } from '#collections/shared/fields/owner.ts'
import { parseDate } from '#domain/hours/dates.ts'

/** Of a holiday that is asked about, nobody changes anything but the answer. */
const fixed = { update: () => false }

/**
 * A public holiday on which the network asks a clinic what it does: one row for each clinic, so that nobody reads another clinic's
 * answer. Patients read the clinic's special hours; `answer` says in words what was saved there. The panel's view *Hours and
 * alerts* writes and lists the rows.
 */
export const holidays: CollectionConfig = {
  slug: 'holidays',
  labels: { singular: 'Public holiday', plural: 'Public holidays' },
  access: accessFor('holidays'),
  admin: { hidden: true, useAsTitle: 'name' },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  indexes: [{ fields: ['tenant', 'date'], unique: true }],
  hooks: { beforeChange: [enforceOwnership] },
  fields: [
    {
      name: 'date',
      type: 'text',
      label: 'Day',
      required: true,
      index: true,
      access: fixed,
      validate: (value: string | null | undefined) =>
        Boolean(value && parseDate(value)) || '“Day” must be a date of the calendar, such as 2026-12-25.',
    },
    { name: 'name', type: 'text', required: true, maxLength: 80, access: fixed },
    // Empty until the clinic has answered.
    { name: 'answer', type: 'text', maxLength: 200 },
  ],
}
