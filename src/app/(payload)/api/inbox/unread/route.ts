import { countUnread } from '#enquiries/inbox/find-inbox.ts'
import { mayAsk } from '#enquiries/inbox/scope.ts'
import { answerQuestion } from '../answer.ts'

export const dynamic = 'force-dynamic'

/** GET /api/inbox/unread -> { unread: 3 } */
export const GET = (request: Request): Promise<Response> =>
  answerQuestion(request, async (asker) =>
    mayAsk(asker, 'inbox') ? { unread: await countUnread(asker) } : null,
  )
