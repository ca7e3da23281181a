'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { toLocalTime } from '#domain/schedule/local-time.ts'
import type { ScheduledChange } from '#domain/schedule/scheduled-change.ts'
import { describeChange } from './describe.ts'
import { sendToSchedule } from './send.ts'
import { TimeField } from './time-field.tsx'

type Props = { change: ScheduledChange; onChanged: () => void; children: ReactNode }

/** A scheduled change in a list: what it is, and ways to move and cancel it. */
export function ChangeRow({ change, onChanged, children }: Props) {
  const { config } = useConfig()
  const { id, at, timeZone, problem, isEditable } = change
  const [time, setTime] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const isMoving = time !== null
  const send = async (path: string, body: object, done: string) => {
    const message = await sendToSchedule(config.routes.api, path, { id, ...body })
    setRefused(message)
    if (message) return
    setTime(null)
    toast.success(done)
    onChanged()
  }
  return (
    <li className="polyclinic-schedule__change">
      <div>
        {children}
        {problem && <p className="polyclinic-note polyclinic-note--warning">{problem}</p>}
      </div>
      {isEditable && !isMoving && (
        <div className="polyclinic-actions">
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            extraButtonProps={{ 'aria-label': `Move: ${describeChange(change)}, ${change.title}` }}
            onClick={() => setTime(toLocalTime(Date.parse(at), timeZone))}
          >
            Move
          </Button>
          <Button
            size="small"
            margin={false}
            buttonStyle="secondary"
            extraButtonProps={{ 'aria-label': `Cancel: ${describeChange(change)}, ${change.title}` }}
            onClick={() => send('/cancel', {}, 'Cancelled.')}
          >
            Cancel
          </Button>
        </div>
      )}
      {isMoving && (
        <form
          className="polyclinic-schedule__move"
          onSubmit={(event) => {
            event.preventDefault()
            void send('/move', { at: time }, 'Moved.')
          }}
        >
          <TimeField label="New time" value={time} timeZone={timeZone} onChange={setTime} />
          <div className="polyclinic-actions">
            <Button type="submit" size="small" margin={false}>
              Save
            </Button>
            <Button size="small" margin={false} buttonStyle="secondary" onClick={() => setTime(null)}>
              Back
            </Button>
          </div>
        </form>
      )}
      {refused && (
        <p className="polyclinic-note polyclinic-note--warning" role="alert">
          {refused}
        </p>
      )}
    </li>
  )
}
