'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { toLocalTime } from '#domain/schedule/local-time.ts'
import {
  type DocumentSchedule,
  type ScheduledAction,
  scheduledActions,
} from '#domain/schedule/scheduled-change.ts'
import { actionNames, describeZone } from './describe.ts'
import { sendToSchedule } from './send.ts'
import { TimeField } from './time-field.tsx'

type Props = {
  document: { collection: string; id: string }
  schedule: DocumentSchedule
  onScheduled: () => void
}

/** Chooses what is to happen, and when. */
export function ScheduleForm({ document, schedule, onScheduled }: Props) {
  const { config } = useConfig()
  const { timeZone, clinic } = schedule
  const possible = scheduledActions.filter((action) => isPossible(schedule, action))
  const [chosen, setChosen] = useState<ScheduledAction | null>(null)
  const [time, setTime] = useState(() => tomorrowMorning(timeZone))
  const [refused, setRefused] = useState<string | null>(null)
  const action = possible.find((each) => each === chosen) ?? possible[0]
  if (!schedule.isEditable) return <p>Your role cannot publish this. Ask a clinic manager.</p>
  if (!action)
    return schedule.changes.length > 0 ? null : (
      <p>Every change has been published. Once there is a draft, you can schedule it here.</p>
    )
  const submit = async () => {
    const message = await sendToSchedule(config.routes.api, '', { ...document, action, at: time })
    setRefused(message)
    if (message) return
    toast.success('Scheduled.')
    onScheduled()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {possible.length > 1 && (
        <fieldset className="polyclinic-schedule__actions">
          <legend className="field-label">What</legend>
          {possible.map((each) => (
            <label key={each}>
              <input type="radio" checked={each === action} onChange={() => setChosen(each)} />
              {actionNames[each]}
            </label>
          ))}
        </fieldset>
      )}
      <TimeField label={`${actionNames[action]} on`} value={time} timeZone={timeZone} onChange={setTime} />
      <p className="polyclinic-schedule__hint">
        {`${describeZone(clinic, timeZone)} ${consequences[action]}`}
      </p>
      {refused && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {refused}
        </p>
      )}
      <Button type="submit" margin={false} className="polyclinic-schedule__submit">
        Schedule
      </Button>
    </form>
  )
}

const consequences: Record<ScheduledAction, string> = {
  publish:
    'What is published then is what is saved now. What you change later stays a draft, unless you cancel this and schedule again.',
  unpublish: 'It leaves the site then. Nothing is deleted.',
}

/** There is one publication to come, and one end of it. What was refused can be replaced. */
function isPossible({ changes, hasDraft, isPublished }: DocumentSchedule, action: ScheduledAction): boolean {
  const waits = (kind: ScheduledAction) =>
    changes.some((change) => change.action === kind && change.problem === null)
  if (waits(action)) return false
  return action === 'publish' ? hasDraft : isPublished || waits('publish')
}

/** Milliseconds. */
const day = 24 * 60 * 60 * 1000

const tomorrowMorning = (timeZone: string): string =>
  `${toLocalTime(Date.now() + day, timeZone).slice(0, 10)}T09:00`
