import type { FormState } from 'payload'

/**
 * The paths of fields whose row is gone. A late response of the server brings fields of a row that has been removed since its
 * request, and the form would send them as a row without a kind.
 */
export function leftOverFields(fields: FormState): string[] {
  return Object.keys(fields).filter((path) => {
    const segments = path.split('.')
    return segments.some((segment, position) => {
      if (!/^\d+$/.test(segment)) return false
      const rows = fields[segments.slice(0, position).join('.')]?.rows
      return rows !== undefined && Number(segment) >= rows.length
    })
  })
}
