'use client'

import { useConfig } from '@payloadcms/ui'
import { describeMinutes } from '#domain/enquiry/answer-times.ts'
import type { AnswerTimes as Times } from '#domain/enquiry/inbox.ts'
import { useLatest } from '../forms/use-latest.ts'
import { describeDay } from './describe.ts'

/** For managers: how quickly patients get their first answer. */
export function AnswerTimes({ clinic }: { clinic: string }) {
  const { config } = useConfig()
  const [times] = useLatest<Times>(`${config.routes.api}/inbox/answer-times?clinic=${clinic}`)
  if (!times) return null
  const { days, received, answered, medianMinutes, waiting, oldest } = times
  return (
    <dl className="polyclinic-inbox__times" aria-label={`The last ${days} days`}>
      <div>
        <dt>Time to first answer</dt>
        <dd>
          {medianMinutes === null ? '–' : describeMinutes(medianMinutes)}
          <small>{`median of ${answered} answered in ${days} days`}</small>
        </dd>
      </div>
      <div>
        <dt>Received</dt>
        <dd>
          {received}
          <small>{`in ${days} days`}</small>
        </dd>
      </div>
      <div>
        <dt>Waiting</dt>
        <dd>
          {waiting}
          {oldest && <small>{`since ${describeDay(oldest)}`}</small>}
        </dd>
      </div>
    </dl>
  )
}
