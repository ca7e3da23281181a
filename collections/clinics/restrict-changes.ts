import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { clinicFieldGroups } from '#collections/shared/access/policy.ts'
import { getMember, isNetworkAdmin } from '#collections/shared/access/roles.ts'

type LocationRow = { id?: string | null; jurisdiction?: string | null }

/** A version is the whole record, its hosts included, and Payload would empty the fields that the user may not change. */
export const refuseRestoring: CollectionBeforeOperationHook = ({ operation, overrideAccess, req }) => {
  if (operation !== 'restoreVersion' || overrideAccess || isNetworkAdmin(getMember(req))) return
  throw new APIError(
    'Only a network admin can restore an earlier version of a clinic, because it includes its hosts and status.',
    403,
    null,
    true,
  )
}

/** Who may not change a location's address may not add, remove or reorder locations: the first is the clinic's main one. */
export const restrictLocationChanges: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const member = getMember(req)
  if (operation === 'create' || !member) return data
  const clinics = clinicsFor(member, clinicFieldGroups.clinic.change)
  if (clinics === 'all' || clinics.includes(String(originalDoc.id))) return data
  const ids = (rows: unknown) => ((rows ?? []) as LocationRow[]).map(({ id }) => id).join(' ')
  if (ids(data.locations) === ids(originalDoc.locations)) return data
  throw refusal(
    'Locations',
    'locations',
    'Only a manager of the clinic can add, remove or reorder locations.',
    req,
  )
}

/** Lets clinic users add locations only in jurisdictions in which the clinic already has one; others are the network's to set. */
export const restrictJurisdictionChanges: CollectionBeforeChangeHook = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const member = getMember(req)
  if (operation === 'create' || !member || isNetworkAdmin(member)) return data
  const before = (originalDoc?.locations ?? []) as LocationRow[]
  const known = new Set(before.map(({ jurisdiction }) => jurisdiction))
  const index = ((data.locations ?? []) as LocationRow[]).findIndex((row) => {
    const original = before.find(({ id }) => id === row.id)
    return original ? original.jurisdiction !== row.jurisdiction : !known.has(row.jurisdiction)
  })
  if (index < 0) return data
  throw refusal(
    `Locations ${index + 1} > Jurisdiction`,
    `locations.${index}.jurisdiction`,
    'Only a network admin can change a jurisdiction or add a location in a new one.',
    req,
  )
}

const refusal = (label: string, path: string, message: string, req: PayloadRequest): ValidationError =>
  new ValidationError({ collection: 'clinics', errors: [{ label, path, message }], req })
