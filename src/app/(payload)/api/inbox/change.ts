import { z } from 'zod'
import { maxLimit } from '#collections/shared/access/limits.ts'
import { enquiryStates } from '#domain/enquiry/handling.ts'
import { changeEnquiries } from '#enquiries/inbox/change-enquiries.ts'
import { answerRequest } from './answer.ts'

const body = z.object({
  ids: z.array(z.string()).min(1, 'Choose an enquiry.').max(maxLimit, `Choose up to ${maxLimit} enquiries.`),
  status: z.enum(enquiryStates, 'Choose one of the states.').optional(),
  assignee: z.string().nullable().optional(),
})

/** POST /api/inbox/change { ids[, status][, assignee] } -> { changed, refused }, a result for each enquiry. */
export const POST = (request: Request): Promise<Response> =>
  answerRequest(request, body, (asker, { ids, ...change }) => changeEnquiries(asker, ids, change))
