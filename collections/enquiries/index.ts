import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { enforceOwnership } from '#collections/shared/fields/owner.ts'
import {
  contextFields,
  handlingFields,
  internalFields,
  messageFields,
  noticeFields,
  suspicious,
} from './fields.ts'

/** Logs which clinic's enquiry was deleted and by whom, without its content. */
const logDeletion: CollectionAfterDeleteHook = ({ doc, req }) => {
  const clinic = typeof doc.tenant === 'object' ? doc.tenant?.id : doc.tenant
  req.payload.logger.info(
    `Deleted an enquiry of clinic ${clinic}, by ${req.user ? `user ${req.user.id}` : 'the server'}.`,
  )
}

/**
 * Messages that patients send through the form on a clinic's site. Created by the server only, read by the clinic's users
 * and network admins, and deleted permanently when their retention ends (`src/enquiries/receive`). No versions and no
 * trash, so that nothing of a deleted enquiry remains.
 */
export const enquiries: CollectionConfig = {
  slug: 'enquiries',
  labels: { singular: 'Enquiry', plural: 'Enquiries' },
  access: accessFor('enquiries'),
  admin: {
    description:
      'Messages that patients sent through the site. Answer by phone or email, then set the status to Answered.',
    useAsTitle: 'name',
    defaultColumns: [
      'name',
      'tenant',
      'aboutTitle',
      'location',
      'phone',
      'email',
      'receivedAt',
      'status',
      'suspicious',
    ],
    listSearchableFields: ['name', 'phone', 'email'],
    components: { beforeListTable: ['/src/admin/enquiries/mail-server-notice.tsx#MailServerNotice'] },
  },
  defaultSort: '-receivedAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: { beforeChange: [enforceOwnership], afterDelete: [logDeletion] },
  fields: [
    handlingFields,
    suspicious,
    { type: 'collapsible', label: 'Patient and message', fields: messageFields },
    { type: 'collapsible', label: 'Source', fields: contextFields },
    {
      type: 'collapsible',
      label: 'Privacy notice and consent',
      admin: { initCollapsed: true },
      fields: noticeFields,
    },
    ...internalFields,
  ],
}
