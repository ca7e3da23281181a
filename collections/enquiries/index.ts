import type { CollectionAfterDeleteHook, CollectionConfig } from 'payload'
import { noteReading } from '#collections/activity/note-reading.ts'
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
import { deleteThread, noteFirstAnswer, validateAssignee } from './handling.ts'

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
    useAsTitle: 'name',
    components: {
      views: {
        list: { Component: '/src/admin/enquiries/inbox.tsx#InboxView' },
        edit: { root: { Component: '/src/admin/enquiries/enquiry.tsx#EnquiryView' } },
      },
    },
  },
  defaultSort: '-receivedAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  // The lists of one clinic and of all, by state and whatever the state.
  indexes: [
    { fields: ['tenant', 'status', 'receivedAt'] },
    { fields: ['tenant', 'receivedAt'] },
    { fields: ['status', 'receivedAt'] },
  ],
  hooks: {
    beforeChange: [enforceOwnership, validateAssignee, noteFirstAnswer],
    beforeDelete: [deleteThread],
    afterDelete: [logDeletion],
    afterOperation: [noteReading],
  },
  fields: [
    ...handlingFields,
    suspicious,
    ...messageFields,
    ...contextFields,
    ...noticeFields,
    ...internalFields,
  ],
}
