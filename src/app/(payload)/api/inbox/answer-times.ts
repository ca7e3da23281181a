import { findAnswerTimes } from '#enquiries/inbox/find-answer-times.ts'
import { answerQuestion } from './answer.ts'

/** GET /api/inbox/answer-times?clinic=ID -> `AnswerTimes` */
export const GET = (request: Request): Promise<Response> =>
  answerQuestion(request, (asker, parameters) =>
    findAnswerTimes(asker, parameters.get('clinic') || undefined),
  )
