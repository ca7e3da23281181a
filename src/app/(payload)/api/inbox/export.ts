import { csvDownload } from '#base/csv-download.ts'
import { exportEnquiries } from '#enquiries/inbox/export-enquiries.ts'
import { answerQuestion, readFilter } from './answer.ts'

/** GET /api/inbox/export, with the parameters of the list -> a CSV file, read and sent a batch at a time. */
export const GET = (request: Request): Promise<Response> =>
  answerQuestion(request, async (asker, parameters) => {
    const lines = exportEnquiries(asker, readFilter(parameters))
    return lines && csvDownload('enquiries', lines)
  })
