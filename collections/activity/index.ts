import { APIError, type CollectionBeforeOperationHook, type CollectionConfig, type Field } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { clinicsWith, isNetworkAdmin, type Member } from '#collections/shared/access/roles.ts'
import { activityEndpoints } from './export-activity.ts'
import { activityKinds, kindNames } from './kinds.ts'
import { searchIndex } from './search-index.ts'

/** The Local API would bypass the policy. The log itself is written, and emptied after its time, below that. */
const refuseChanges: CollectionBeforeOperationHook = ({ operation }) => {
  if (operation === 'read' || operation === 'readDistinct' || operation === 'count') return
  throw new APIError(
    'The activity log can be read only. Nobody changes or deletes its entries.',
    403,
    null,
    true,
  )
}

const forFilters = (name: string): Field => ({
  name,
  type: 'text',
  admin: { hidden: true, disableListColumn: true },
})

/**
 * Who did what: one row a deed, which nobody changes. `recordActivity` adds a row in the transaction of each change of a document
 * by a user, `noteActivity` what is no change. Names and titles are those of the time. No row holds a patient’s text.
 */
export const activity: CollectionConfig = {
  slug: 'activity',
  labels: { singular: 'Entry', plural: 'Activity' },
  access: accessFor('activity'),
  admin: {
    // `src/admin/navigation` leads to it.
    group: false,
    hidden: ({ user }) => !mayRead(user as Member | null),
    description: 'Who did what, when and from where. Entries can’t be changed or deleted by anybody.',
    useAsTitle: 'line',
    defaultColumns: ['createdAt', 'line', 'kind', 'origin'],
    listSearchableFields: ['line'],
    pagination: { defaultLimit: 50 },
    components: {
      beforeListTable: [
        {
          path: '/src/admin/activity/activity-filter.tsx#ActivityFilter',
          clientProps: { kinds: activityKinds },
        },
      ],
    },
  },
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  // A list of a clinic, of a kind, of a user, and of a document: each the newest first. By `createdAt` and not a date of its own,
  // because Payload sorts by that, or by the id, after any other field, and then no index has the whole order.
  // The first one is for words in the list of all, which is read through it too: with one on the time alone, MongoDB would choose that.
  indexes: [
    { fields: ['createdAt', 'userName', 'line'] },
    { fields: ['tenant', 'createdAt'] },
    { fields: ['kind', 'createdAt'] },
    { fields: ['userName', 'createdAt'] },
    { fields: ['ofCollection', 'ofId', 'createdAt'] },
  ],
  endpoints: activityEndpoints,
  hooks: { beforeOperation: [refuseChanges, searchIndex] },
  fields: [
    {
      name: 'createdAt',
      type: 'date',
      required: true,
      label: 'When',
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' } },
    },
    { name: 'line', type: 'text', required: true, label: 'What' },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: 'Kind',
      options: kindNames.map((value) => ({ label: activityKinds[value], value })),
    },
    { name: 'userName', type: 'text', required: true, label: 'Who' },
    { name: 'origin', type: 'text', required: true, label: 'From' },
    // Ids and not relations: what is deleted later leaves its entries as they are.
    forFilters('userId'),
    forFilters('ofCollection'),
    forFilters('ofId'),
    { name: 'title', type: 'text', label: 'Document', admin: { hidden: true } },
    forFilters('tenant'),
  ],
}

const mayRead = (member: Member | null): boolean =>
  isNetworkAdmin(member) || clinicsWith(member, ['clinic-manager']).length > 0
