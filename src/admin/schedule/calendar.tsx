'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { Link, SetStepNav, useConfig } from '@payloadcms/ui'
import { formatClock, formatDayOf, formatTime, nameTimeZone } from '#domain/schedule/local-time.ts'
import type { ScheduledChange } from '#domain/schedule/scheduled-change.ts'
import { useLatest } from '../forms/use-latest.ts'
import { ChangeRow } from './change-row.tsx'
import { actionNames } from './describe.ts'
import '../admin.css'
import './schedule.css'

/** What is to come by day, of the clinic that is chosen in the panel; without one, of all that the user may read. */
export function Calendar() {
  const { selectedTenantID } = useTenantSelection()
  const { config } = useConfig()
  const clinic = selectedTenantID === undefined ? null : String(selectedTenantID)
  const [found, reload] = useLatest<{ changes: ScheduledChange[] }>(
    `${config.routes.api}/schedule${clinic ? `?clinic=${clinic}` : ''}`,
  )
  return (
    <>
      <SetStepNav nav={[{ label: 'Schedule' }]} />
      <h1>Schedule</h1>
      {found === undefined && <p role="status">Loading what is scheduled…</p>}
      {found === null && (
        <div className="polyclinic-note polyclinic-note--warning" role="alert">
          <p>What is scheduled could not be loaded.</p>
          <button type="button" className="polyclinic-link-button" onClick={reload}>
            Try again
          </button>
        </div>
      )}
      {found && <Days changes={found.changes} namesClinics={!clinic} onChanged={reload} />}
      <p className="polyclinic-schedule__hint">
        Alerts are not listed here: they begin and end by their own dates. So do posts that are published with
        a later date.
      </p>
    </>
  )
}

type DaysProps = { changes: readonly ScheduledChange[]; namesClinics: boolean; onChanged: () => void }

function Days({ changes, ...context }: DaysProps) {
  const refused = changes.filter(({ problem }) => problem !== null)
  const toCome = changes.filter(({ problem }) => problem === null)
  const days = Map.groupBy(toCome, ({ at, timeZone }) => formatDayOf(Date.parse(at), timeZone))
  return (
    <>
      {changes.length === 0 && (
        <p>
          Nothing is scheduled. Open a page or a post and press <em>Schedule…</em> to publish or unpublish it
          later.
        </p>
      )}
      {refused.length > 0 && (
        <section>
          <h2>Not done when it was due</h2>
          <Changes changes={refused} isRefused {...context} />
        </section>
      )}
      {[...days].map(([day, ofDay]) => (
        <section key={day}>
          <h2>{day}</h2>
          <Changes changes={ofDay} {...context} />
        </section>
      ))}
    </>
  )
}

function Changes({ changes, isRefused, namesClinics, onChanged }: DaysProps & { isRefused?: true }) {
  const { config } = useConfig()
  return (
    <ul className="polyclinic-schedule__changes">
      {changes.map((change) => {
        const { id, action, document, title, noun, clinic, at, timeZone, by } = change
        const time = (isRefused ? formatTime : formatClock)(Date.parse(at), timeZone)
        const details = [
          `${noun[0]?.toUpperCase()}${noun.slice(1)}`,
          namesClinics && (clinic?.name ?? 'All clinics'),
          nameTimeZone(timeZone),
          by && `by ${by}`,
        ].filter(Boolean)
        return (
          <ChangeRow key={id} change={change} onChanged={onChanged}>
            <p>
              <time dateTime={at}>{time}</time> {actionNames[action]}{' '}
              <Link
                href={`${config.routes.admin}/collections/${document.collection}/${document.id}`}
                prefetch={false}
              >
                {title}
              </Link>
            </p>
            <small>{details.join(' · ')}</small>
          </ChangeRow>
        )
      })}
    </ul>
  )
}
