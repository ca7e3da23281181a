import { toId } from '#collections/shared/access/roles.ts'
import { payload } from '#data/payload.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { Enquiry } from '#payload-types'
import { type Asker, findClinics, mayAsk, ownAccess } from './scope.ts'

/** An enquiry and its clinic; null if there is none, or the user may not answer it. */
export async function findEnquiry(
  asker: Asker,
  id: string,
): Promise<{ enquiry: Enquiry; clinic: Clinic } | null> {
  const enquiry = await (await payload()).findByID({
    collection: 'enquiries',
    id,
    depth: 0,
    disableErrors: true,
    ...ownAccess(asker),
  })
  const clinicId = toId(enquiry?.tenant) ?? ''
  if (!enquiry || !mayAsk(asker, 'inbox', clinicId)) return null
  const clinic = (await findClinics([clinicId])).get(clinicId)
  return clinic ? { enquiry, clinic } : null
}
