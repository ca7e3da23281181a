import { z } from 'zod'
import { deletePatientData, findPatientData, isAddress, withdrawNews } from '#enquiries/inbox/patient-data.ts'
import { answerRequest } from './inbox/answer.ts'

const body = z.object({
  about: z
    .string()
    .max(254, 'Enter an e-mail address or a telephone number.')
    .refine(isAddress, 'Enter a whole e-mail address, or a telephone number with its area code.'),
  clinic: z.string().default(''),
  action: z.enum(['find', 'withdraw-news', 'delete']),
})

/**
 * POST /api/patient-data { about, action[, clinic] }: what is held about an e-mail address or a telephone number, or what
 * became of it. Not GET: addresses would stay in the browser's history.
 */
export const POST = (request: Request): Promise<Response> =>
  answerRequest(request, body, (asker, { action, ...patient }) => {
    switch (action) {
      case 'find':
        return findPatientData(asker, patient)
      case 'withdraw-news':
        return withdrawNews(asker, patient)
      case 'delete':
        return deletePatientData(asker, patient)
    }
  })
