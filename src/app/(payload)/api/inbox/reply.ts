import { z } from 'zod'
import { payload } from '#data/payload.ts'
import { replyLimits } from '#domain/enquiry/handling.ts'
import { sendPendingReplies } from '#enquiries/inbox/reply-mail.ts'
import { writeReply } from '#enquiries/inbox/write-entry.ts'
import { answerRequest } from './answer.ts'

const { subject, text } = replyLimits

const body = z.object({
  id: z.string(),
  subject: z
    .string()
    .trim()
    .min(1, '“Subject” is empty.')
    .max(subject, `“Subject” can have up to ${subject} characters.`)
    .refine((typed) => !/\p{Cc}/u.test(typed), '“Subject” must be one line.'),
  text: z.string().trim().min(1, '“Text” is empty.').max(text, `“Text” can have up to ${text} characters.`),
})

/** POST /api/inbox/reply { id, subject, text } -> {}. The reply is stored and waits to be sent. */
export const POST = (request: Request): Promise<Response> =>
  answerRequest(request, body, async (asker, reply) => {
    const problem = await writeReply(asker, reply)
    if (problem) return problem
    const database = await payload()
    // Not awaited: the thread shows what becomes of it, and the worker retries it.
    sendPendingReplies(database, new Date()).catch(() =>
      database.logger.warn('Sending replies to patients failed. The worker retries it.'),
    )
    return {}
  })
