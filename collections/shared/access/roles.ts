import type { PayloadRequest } from 'payload'

export const networkRoles = ['network-admin', 'network-editor', 'clinician'] as const
export const clinicRoles = ['clinic-manager', 'clinic-marketer'] as const
export type NetworkRole = (typeof networkRoles)[number]
export type ClinicRole = (typeof clinicRoles)[number]
export type Role = NetworkRole | ClinicRole

type Id = string
export type Reference = Id | { id: Id }

/** The part of a signed-in user that the policy reads. */
export type Member = {
  id: Id
  disabled?: boolean | null
  roles?: NetworkRole[] | null
  tenants?: { tenant?: Reference | null; roles?: ClinicRole[] | null }[] | null
}

/**
 * The signed-in user of a request, or null if there is none or they were disabled. `users` is the only collection with
 * authentication, so the shape is known.
 */
export function getMember({ user }: Pick<PayloadRequest, 'user'>): Member | null {
  const member = user as Member | null
  return member?.disabled ? null : member
}

export const toId = (reference: Reference | null | undefined): Id | null =>
  reference == null ? null : typeof reference === 'object' ? reference.id : reference

export const isNetworkAdmin = (member: Member | null): boolean => hasNetworkRole(member, ['network-admin'])

export function hasNetworkRole(member: Member | null, roles: readonly NetworkRole[] = networkRoles): boolean {
  return Boolean(member?.roles?.some((role) => roles.includes(role)))
}

/** The clinics in which the user holds one of `roles`. */
export function clinicsWith(member: Member | null, roles: readonly ClinicRole[] = clinicRoles): Id[] {
  return (member?.tenants ?? []).flatMap((row) => {
    const id = toId(row.tenant)
    return id && row.roles?.some((role) => roles.includes(role)) ? [id] : []
  })
}
