import { takeReceipt } from '#data/receipt/take-receipt.ts'
import { answerAboutDocument } from '../answer-about-document.ts'

/** Otherwise the build would run it once, and open whatever database is configured there. */
export const dynamic = 'force-dynamic'

/** GET /api/receipt?of=conditions:ID, soon after the document was published -> `Receipt`. */
export const GET = (request: Request): Promise<Response> =>
  answerAboutDocument(request, (user, target) => takeReceipt(user, target))
