import type { CollectionConfig } from 'payload'
import { accessFor } from '../shared/access/access.ts'
import { enforceOwnership } from '../shared/fields/owner.ts'
import { contextFields, handlingFields, internalFields, messageFields, noticeFields } from './fields.ts'
import { logDeletion } from './hooks.ts'

/**
 * What patients write through the form on a clinic's site. Made by the server alone; seen by the clinic's own people and
 * the network's admin; deleted for good on its day (`src/enquiries/receive`). No versions and no trash: what is deleted
 * must be gone.
 */
export const enquiries: CollectionConfig = {
  slug: 'enquiries',
  labels: { singular: 'Enquiry', plural: 'Enquiries' },
  access: accessFor('enquiries'),
  admin: {
    group: 'Clinic',
    description: 'What patients wrote through the site. Answer by phone or mail, then mark it as answered.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'aboutTitle', 'location', 'phone', 'email', 'receivedAt', 'status'],
    listSearchableFields: ['name', 'phone', 'email'],
  },
  defaultSort: '-receivedAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeChange: [enforceOwnership], afterDelete: [logDeletion] },
  fields: [
    handlingFields,
    { type: 'collapsible', label: 'What was written', fields: messageFields },
    { type: 'collapsible', label: 'Where from', fields: contextFields },
    {
      type: 'collapsible',
      label: 'Notice and consent',
      admin: { initCollapsed: true },
      fields: noticeFields,
    },
    ...internalFields,
  ],
}
