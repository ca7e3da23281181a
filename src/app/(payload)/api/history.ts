import { findHistory } from '#data/history/find-history.ts'
import { answerAboutDocument } from './answer-about-document.ts'

/** GET /api/history?of=pages:ID[&with=changes] -> `{ versions: SavedVersion[] }`, to whoever may read the document's versions. */
export const GET = (request: Request): Promise<Response> =>
  answerAboutDocument(request, async (user, target, parameters) => {
    const versions = await findHistory(user, target, parameters.get('with') === 'changes')
    return versions && { versions }
  })
