import { z } from 'zod'
import { payload } from '#data/payload.ts'
import { findDocumentSchedule, findSchedule } from '#data/schedule/find-schedule.ts'
import { scheduleChange } from '#data/schedule/schedule-change.ts'
import { scheduledActions } from '#domain/schedule/scheduled-change.ts'
import { answerAboutDocument } from '../answer-about-document.ts'
import { answerEditor } from '../frame/answer-editor.ts'

/**
 * GET /api/schedule?clinic=ID -> `{ changes: ScheduledChange[] }`, without a clinic of all that the user may read;
 * ?of=posts:ID -> `DocumentSchedule`.
 */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  if (searchParams.has('of')) return answerAboutDocument(request, findDocumentSchedule)
  const { user } = await (await payload()).auth({ headers: request.headers })
  if (!user) return refuse('Sign in to the admin panel first.')
  const changes = await findSchedule(user, searchParams.get('clinic') || null)
  return changes ? Response.json({ changes }) : refuse('You have no access to this clinic.')
}

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 403 })

const body = z.object({
  collection: z.string(),
  id: z.string(),
  action: z.enum(scheduledActions),
  at: z.string(),
})

/** POST /api/schedule { collection, id, action, at } -> { id }: publishes or unpublishes a document at a time of its clinic. */
export const POST = (request: Request): Promise<Response> =>
  answerEditor(request, body, (user, asked) => scheduleChange({ ...user, collection: 'users' }, asked))
