import { findDocumentActivity } from '#data/activity/find-activity.ts'
import { answerAboutDocument } from './answer-about-document.ts'

/** GET /api/document-activity?of=pages:ID -> `{ lines: ActivityLine[] }`, the newest first. */
export const GET = (request: Request): Promise<Response> =>
  answerAboutDocument(request, async (user, target) => {
    const lines = await findDocumentActivity(user, target)
    return lines && { lines }
  })
