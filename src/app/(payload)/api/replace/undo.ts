import { z } from 'zod'
import { undoReplacement } from '#data/replacing/undo-replacement.ts'
import { answerEditor } from '../frame/answer-editor.ts'

/** POST /api/replace/undo { id } -> { id }: takes a replacement back. */
export const POST = (request: Request): Promise<Response> =>
  answerEditor(request, z.object({ id: z.string() }), (user, asked) =>
    undoReplacement({ ...user, collection: 'users' }, asked),
  )
