import { z } from 'zod'
import { cancelChange } from '#data/schedule/schedule-change.ts'
import { answerEditor } from '../frame/answer-editor.ts'

const body = z.object({ id: z.string() })

/** POST /api/schedule/cancel { id } -> { id }: drops a scheduled change. */
export const POST = (request: Request): Promise<Response> =>
  answerEditor(request, body, (user, asked) => cancelChange({ ...user, collection: 'users' }, asked))
