import type { CollectionBeforeOperationHook, SelectField, Where } from 'payload'
import { isRecord } from '#base/narrow.ts'

/** Whether anything refers to a picture. Nothing is stored: `filterUsage` answers filters by it from the table of references. */
export const usage: SelectField = {
  name: 'usage',
  type: 'select',
  virtual: true,
  label: 'Use',
  options: [
    { value: 'used', label: 'Used' },
    { value: 'unused', label: 'Not used anywhere' },
  ],
  admin: { hidden: true, disableListColumn: true },
}

/** Replaces a filter by use by one by the ids of what documents refer to, drafts included. */
export const filterUsage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { where } = args as { where?: Where }
  if ((operation !== 'read' && operation !== 'count') || !where || !asksForUse(where)) return args
  const { values } = await req.payload.findDistinct({
    collection: 'references',
    field: 'toId',
    where: { toCollection: { equals: 'media' } },
    // Whose references they are is not told, only whether there are any.
    overrideAccess: true,
    req,
  })
  const used = values.map(({ toId }) => toId)
  return { ...args, where: withoutUse(where, used) }
}

const asksForUse = (where: unknown): boolean => JSON.stringify(where).includes('"usage"')

function withoutUse(where: Where, used: readonly string[]): Where {
  return Object.fromEntries(
    Object.entries(where).map(([name, condition]) => {
      if (Array.isArray(condition)) return [name, condition.map((each) => withoutUse(each, used))]
      if (name !== 'usage' || !isRecord(condition)) return [name, condition]
      return ['id', { [condition.equals === 'unused' ? 'not_in' : 'in']: used }]
    }),
  )
}
