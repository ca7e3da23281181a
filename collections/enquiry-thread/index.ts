import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { mailStateNames, mailStates } from '#domain/enquiry/handling.ts'

/**
 * What a clinic has written about an enquiry, one row each: replies, which are mailed to the patient, and notes, which stay in
 * the clinic. Written by the server (`src/enquiries/inbox`), never changed by anybody, and deleted with the enquiry. Rows of
 * their own and not a list in the enquiry: a mail's state is written without reading the rest, and on SQLite such a write
 * empties lists.
 */
export const enquiryThread: CollectionConfig = {
  slug: 'enquiry-thread',
  labels: { singular: 'Reply or note', plural: 'Replies and notes' },
  access: accessFor('enquiry-thread'),
  admin: { hidden: true },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'enquiry', type: 'relationship', relationTo: 'enquiries', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: ['reply', 'note'] },
    { name: 'text', type: 'textarea', required: true },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    { name: 'writtenAt', type: 'date', required: true },
    // Of a reply: what the mail says, and what became of it.
    { name: 'to', type: 'text' },
    { name: 'subject', type: 'text' },
    { name: 'language', type: 'text' },
    {
      name: 'mailState',
      type: 'select',
      options: mailStates.map((value) => ({ value, label: mailStateNames[value] })),
    },
    { name: 'mailError', type: 'text' },
    { name: 'mailTries', type: 'number', defaultValue: 0 },
    { name: 'mailNext', type: 'date', index: true },
  ],
}
