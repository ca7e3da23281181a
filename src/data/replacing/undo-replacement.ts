import type { TypedUser } from 'payload'
import { isUnderWay } from '#domain/replacing/replacement.ts'
import { payload } from '../payload.ts'
import { inTransaction } from '../schedule/apply-change.ts'
import { findRows, findRun } from './find-replacements.ts'
import { mayReplace } from './scope.ts'
import { forbidden, note, quote, type Refused } from './start-replacement.ts'

/** Asks for a replacement to be taken back: in every document in which it was done and that nobody has changed since. */
export async function undoReplacement(
  user: TypedUser,
  { id }: { id: string },
): Promise<{ id: string } | Refused> {
  const database = await payload()
  const run = await findRun(database, id)
  if (!run || !mayReplace(user, run.owner ?? null)) return forbidden
  return inTransaction(database, user, async (req) => {
    const rows = await findRows(database, [id], req)
    if (rows.some(({ state }) => isUnderWay(state)))
      return { status: 409, message: 'This is still under way. Wait until it is finished.' }
    const done = rows.filter(({ state }) => state === 'done' || state === 'not-undone')
    if (done.length === 0) return { status: 409, message: 'There is nothing to take back.' }
    for (const row of done)
      await database.db.updateOne({
        collection: 'replacement-documents',
        id: row.id,
        data: { state: 'undoing', reason: null },
        req,
      })
    await database.db.updateOne({ collection: 'replacements', id, data: { undoneBy: user.id }, req })
    const collections = rows.map(({ ofCollection }) => ofCollection)
    const quoted = quote(run.phrase, run.replacement ?? '', collections)
    await note(req, {
      clinic: run.owner ?? null,
      quoted,
      verb: 'started to take back the replacement of',
      count: done.length,
    })
    return { id }
  })
}
