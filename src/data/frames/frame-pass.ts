import { type PreviewPass, readPreviewPass } from '#base/preview-pass.ts'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import type { Member } from '#collections/shared/access/roles.ts'
import { draftAccess, findDraftAccess } from '../previews/preview-pass.ts'
import type { Draft } from '../reader.ts'

/** The clinic of a frame's pass and what its holder sees there; null without a pass that is valid. */
export async function findFrameAccess(
  signed: string | null,
): Promise<{ clinic: PreviewPass['clinic']; draft: Exclude<Draft, false> } | null> {
  const pass = readPreviewPass(signed, 'frame')
  const draft = pass && (await findDraftAccess(signed ?? undefined, pass.clinic, 'frame'))
  return pass && draft ? { clinic: pass.clinic, draft } : null
}

/** Which drafts a user sees in a frame at a clinic. */
export function frameAccess(member: Member, clinic: string): Draft {
  const clinics = clinicsFor(member, endpointPolicy.frame)
  return (clinics === 'all' || clinics.includes(clinic)) && draftAccess(member, clinic)
}
