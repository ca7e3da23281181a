import { takeReceipt } from '#data/receipt/take-receipt.ts'
import { answerAboutDocuments } from './answer-about-document.ts'

/**
 * GET /api/receipt?of=conditions:ID, soon after the document was published, with an `of` for each where there were several; or
 * `?of=clinics:ID`, after that record was saved -> `Receipt`.
 */
export const GET = (request: Request): Promise<Response> =>
  answerAboutDocuments(request, (user, targets) => takeReceipt(user, targets))
