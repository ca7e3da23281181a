import { countUnread } from '#enquiries/inbox/find-inbox.ts'
import { mayAsk } from '#enquiries/inbox/scope.ts'
import { answerQuestion, readFilter } from './answer.ts'

/** GET /api/inbox/unread?clinic=ID -> { unread: 3 }, without a clinic of all that the user answers for. */
export const GET = (request: Request): Promise<Response> =>
  answerQuestion(request, async (asker, parameters) => {
    const { clinic } = readFilter(parameters)
    return mayAsk(asker, 'inbox', clinic || undefined) ? { unread: await countUnread(asker, clinic) } : null
  })
