import { z } from 'zod'
import { openEnquiry } from '#enquiries/inbox/open-enquiry.ts'
import { answerRequest } from './answer.ts'

const body = z.object({ id: z.string() })

/** POST /api/inbox/open { id } -> `OpenEnquiry`. It is no longer unread then. */
export const POST = (request: Request): Promise<Response> =>
  answerRequest(request, body, (asker, { id }) => openEnquiry(asker, id))
