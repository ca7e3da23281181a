import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'

/** What the server sets by itself at each save. */
const ofServer = ['updatedAt', 'createdAt', 'loadedAt', 'updatedBy', '_status']

/** The form's data. Two are equal if there is nothing to save or to show between them. */
export function fingerprint(fields: FormState): string {
  const data = Object.entries(reduceFieldsToValues(fields, true))
  return JSON.stringify(Object.fromEntries(data.filter(([name]) => !ofServer.includes(name))))
}
