import { findInbox } from '#enquiries/inbox/find-inbox.ts'
import { answerQuestion, readFilter } from './answer.ts'

/** GET /api/inbox?clinic=ID&state=open&assignee=me&search=Maya&page=2 -> `Inbox` */
export const GET = (request: Request): Promise<Response> =>
  answerQuestion(request, (asker, parameters) =>
    findInbox(asker, readFilter(parameters), Math.max(1, Math.trunc(Number(parameters.get('page'))) || 1)),
  )
