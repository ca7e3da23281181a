import type { UIField } from 'payload'

/** How much of a clinic's page no other clinic repeats, in the sidebar. */
export const localValue: UIField = {
  name: 'localValue',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/local-value/local-value.tsx#LocalValueField' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
}
