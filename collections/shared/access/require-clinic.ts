import { Forbidden, type PayloadRequest } from 'payload'
import { clinicsFor } from './access.ts'
import type { Allowed } from './policy.ts'
import { getMember } from './roles.ts'

/** Refuses a clinic about which the user may not ask. */
export function requireClinic(clinic: string, allowed: Allowed, req: PayloadRequest): void {
  const clinics = clinicsFor(getMember(req), allowed)
  if (!clinic || (clinics !== 'all' && !clinics.includes(clinic))) throw new Forbidden(req.t)
}
