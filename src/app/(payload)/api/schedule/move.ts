import { z } from 'zod'
import { moveChange } from '#data/schedule/schedule-change.ts'
import { answerEditor } from '../frame/answer-editor.ts'

const body = z.object({ id: z.string(), at: z.string() })

/** POST /api/schedule/move { id, at } -> { id }: moves a scheduled change to another time of its clinic. */
export const POST = (request: Request): Promise<Response> =>
  answerEditor(request, body, (user, asked) => moveChange({ ...user, collection: 'users' }, asked))
