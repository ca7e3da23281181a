import { createLocalReq } from 'payload'
import { noteActivity } from '#collections/activity/note-activity.ts'
import { payload } from '#data/payload.ts'
import { type Asker, findClinics } from './scope.ts'

/** Notes in the activity log of each clinic what was taken out of it, before it is sent. `what` names no patient. */
export async function noteExport(asker: Asker, clinics: Iterable<string>, what: string): Promise<void> {
  const ids = [...new Set(clinics)]
  const names = await findClinics(ids)
  const req = await createLocalReq({ user: asker.user, req: { headers: asker.headers } }, await payload())
  for (const id of ids)
    await noteActivity(req, {
      kind: 'export',
      words: `exported ${what} of ${names.get(id)?.name ?? 'a deleted clinic'}`,
      collection: 'enquiries',
      id: null,
      title: null,
      clinic: id,
    })
}
