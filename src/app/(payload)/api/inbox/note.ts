import { z } from 'zod'
import { replyLimits } from '#domain/enquiry/handling.ts'
import { writeNote } from '#enquiries/inbox/write-entry.ts'
import { answerRequest } from './answer.ts'

const { note } = replyLimits

const body = z.object({
  id: z.string(),
  text: z.string().trim().min(1, '“Note” is empty.').max(note, `“Note” can have up to ${note} characters.`),
})

/** POST /api/inbox/note { id, text } -> {} */
export const POST = (request: Request): Promise<Response> =>
  answerRequest(request, body, async (asker, note) => (await writeNote(asker, note)) ?? {})
