import type { Field, FieldAccess } from 'payload'
import { clinicsFor } from './access.ts'
import { type Allowed, clinicFieldGroups, type FieldGroup } from './policy.ts'
import { getMember, type Member } from './roles.ts'

/**
 * The fields of a clinic's record, each with the access of its group. Payload shows what the user may not change as
 * read-only, and keeps the stored value of it in every save.
 *
 * @throws Error for a field without a group, so that the server doesn't start with it open
 */
export function withFieldAccess(
  fields: readonly Field[],
  groups: Readonly<Record<string, FieldGroup>>,
): Field[] {
  const allowed = new Map(
    Object.values(groups).flatMap(({ change, fields }) => fields.map((path) => [path, change] as const)),
  )
  return fields.map((field) => addAccess(field, '', allowed))
}

/**
 * Whether a user may change a field of a clinic's record.
 *
 * @param path with the places of rows: `locations.0.introduction`
 */
export function mayChangeClinicField(member: Member | null, clinic: string, path: string): boolean {
  const named = path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.')
  const group = Object.values<FieldGroup>(clinicFieldGroups).find(({ fields }) =>
    fields.some((field) => named === field || named.startsWith(`${field}.`)),
  )
  const clinics = group ? clinicsFor(member, group.change) : []
  return clinics === 'all' || clinics.includes(clinic)
}

type AllowedByPath = ReadonlyMap<string, Allowed>

function addAccess(field: Field, prefix: string, allowed: AllowedByPath): Field {
  const below = (fields: Field[], path: string) => fields.map((each) => addAccess(each, path, allowed))
  if (field.type === 'ui') return field
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: below(tab.fields, prefix) })) }
  if (field.type === 'row' || field.type === 'collapsible')
    return { ...field, fields: below(field.fields, prefix) }
  if (field.type === 'join' || !('name' in field) || !field.name)
    throw new Error(`A ${field.type} without a name or of other documents is not expected here.`)
  const path = `${prefix}${field.name}`
  const change = allowed.get(path)
  if (change) return { ...field, access: { ...field.access, update: updateOf(change) } }
  if (field.type === 'array') return { ...field, fields: below(field.fields, `${path}.`) }
  throw new Error(`The field "${path}" is in no group of collections/shared/access/policy.ts.`)
}

/** Without an id it is asked of a new record. */
const updateOf =
  (change: Allowed): FieldAccess =>
  ({ req, id }) => {
    const clinics = clinicsFor(getMember(req), change)
    return clinics === 'all' || (id ? clinics.includes(String(id)) : clinics.length > 0)
  }
