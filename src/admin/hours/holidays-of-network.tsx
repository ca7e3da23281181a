'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { ask } from '../forms/ask.ts'
import { useLatest } from '../forms/use-latest.ts'
import { formatDate } from './describe.ts'
import { type AskedClinic, HolidayForm } from './holiday-form.tsx'
import { type Holiday, useHolidays } from './use-holidays.ts'

type ClinicRow = { id: string; name: string; locations?: { jurisdiction: string }[] | null }

/** The public holidays to come, with the answer of each clinic that the network asks, and a form to ask about another one. */
export function HolidaysOfNetwork() {
  const { config } = useConfig()
  const { api } = config.routes
  // Until the day has ended everywhere.
  const yesterday = Temporal.Now.plainDateISO('UTC').subtract({ days: 1 }).toString()
  const { holidays, isCut, reload } = useHolidays(yesterday)
  const [found] = useLatest<{ docs: ClinicRow[] }>(
    `${api}/clinics?limit=200&depth=0&sort=name&select[name]=true&select[locations]=true`,
  )
  const [isOpen, setOpen] = useState(false)
  const [done, setDone] = useState('')
  if (found === undefined) return null
  if (found === null || holidays === null)
    return (
      <p className="polyclinic-note polyclinic-note--warning" role="alert">
        The public holidays could not be loaded. Reload this view.
      </p>
    )
  const clinics = found.docs.map(
    ({ id, name, locations }): AskedClinic => ({
      id,
      name,
      jurisdictions: (locations ?? []).map(({ jurisdiction }) => jurisdiction),
    }),
  )
  const withdraw = async (rows: readonly Holiday[]) => {
    const answers = await Promise.all(rows.map(({ id }) => ask(`${api}/holidays/${id}`, undefined, 'DELETE')))
    const refused = answers.find((answer) => 'problem' in answer)
    setDone(
      refused && 'problem' in refused
        ? refused.problem
        : `${rows[0]?.name}: no clinic is asked any more. What they have saved stays.`,
    )
    reload()
  }
  const finish = (message: string) => {
    setDone(message)
    setOpen(false)
    reload()
  }
  const byDay = [...Map.groupBy(holidays, ({ date, name }) => `${date} ${name}`).values()]
  return (
    <>
      <header className="polyclinic-hours__header">
        <h2>Public holidays</h2>
        <button type="button" className="polyclinic-button" onClick={() => setOpen(true)}>
          Ask about a public holiday
        </button>
      </header>
      <p className="polyclinic-hours__done" role="status">
        {done}
      </p>
      {isOpen && (
        <HolidayForm clinics={clinics} asked={holidays} onDone={finish} onLeave={() => setOpen(false)} />
      )}
      {isCut && <p>These are the first {holidays.length} answers to come; later days are not listed yet.</p>}
      {byDay.length === 0 && <p>None to come. Name a day, and each clinic says what it does on it.</p>}
      {byDay.map((rows) => (
        <Answers key={rows[0]?.id} rows={rows} clinics={clinics} onWithdraw={withdraw} />
      ))}
    </>
  )
}

type AnswersProps = {
  rows: readonly Holiday[]
  clinics: readonly AskedClinic[]
  onWithdraw: (rows: readonly Holiday[]) => void
}

function Answers({ rows, clinics, onWithdraw }: AnswersProps) {
  const [first] = rows
  if (!first) return null
  const nameOf = (id: string) => clinics.find((clinic) => clinic.id === id)?.name ?? 'A clinic'
  const open = rows.filter(({ answer }) => !answer).length
  const id = `holiday-${first.id}`
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        {first.name}, {formatDate(first.date)}
      </h3>
      <p>{`Answered: ${rows.length - open} of ${rows.length}.`}</p>
      <table className="polyclinic-hours__week">
        <caption>What each clinic does on {formatDate(first.date)}</caption>
        <tbody>
          {rows.map(({ id: row, tenant, answer }) => (
            <tr key={row} data-special={answer ? undefined : true}>
              <th scope="row">{nameOf(tenant)}</th>
              <td className="polyclinic-hours__answer">{answer || 'No answer yet'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className="polyclinic-link-button"
        aria-label={`Stop asking: ${first.name}`}
        onClick={() => onWithdraw(rows)}
      >
        Stop asking
      </button>
    </section>
  )
}
