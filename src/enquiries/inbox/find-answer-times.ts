import { payload } from '#data/payload.ts'
import { summarizeAnswerTimes } from '#domain/enquiry/answer-times.ts'
import type { AnswerTimes } from '#domain/enquiry/inbox.ts'
import { type Asker, mayAsk, ownAccess, whereClinics } from './scope.ts'

const days = 90
/** The newest are enough for a median. */
const maxRead = 5_000

/** How quickly a clinic has answered, or all those of the user; null for a user who may not know. */
export async function findAnswerTimes(
  asker: Asker,
  clinic?: string,
  now = new Date(),
): Promise<AnswerTimes | null> {
  if (!mayAsk(asker, 'inbox-answer-times', clinic)) return null
  const since = new Date(now.getTime() - days * 24 * 60 * 60 * 1000)
  const { docs } = await (await payload()).find({
    collection: 'enquiries',
    where: {
      and: [
        ...whereClinics(asker, 'inbox-answer-times', clinic),
        { receivedAt: { greater_than_equal: since.toISOString() } },
        { status: { not_equals: 'spam' } },
      ],
    },
    select: { receivedAt: true, firstAnsweredAt: true, status: true },
    sort: '-receivedAt',
    limit: maxRead,
    pagination: false,
    depth: 0,
    ...ownAccess(asker),
  })
  return summarizeAnswerTimes(
    docs.map(({ receivedAt, firstAnsweredAt, status }) => ({
      receivedAt,
      firstAnsweredAt: firstAnsweredAt ?? null,
      isWaiting: status !== 'answered',
    })),
    days,
  )
}
