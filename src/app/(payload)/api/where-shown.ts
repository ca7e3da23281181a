import { findShowings } from '#data/where-shown/find-showings.ts'
import { answerAboutDocument } from './answer-about-document.ts'

/** GET /api/where-shown?of=conditions:ID -> `{ showings: Showing[] }`, of the clinics that the user may ask about. */
export const GET = (request: Request): Promise<Response> =>
  answerAboutDocument(request, async (user, target) => {
    const showings = await findShowings(user, target)
    return showings && { showings }
  })
