'use client'

import { useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import { alertProblem } from '#domain/clinic/alerts.ts'
import { type AlertLevel, type Clinic, firstLocation } from '#domain/clinic/clinic.ts'
import { toInstant, toLocalTime } from '#domain/hours/dates.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import type { Localized } from '#domain/locales/localized.ts'
import type { AlertRow, Change, ClinicRecord, Save } from '../clinics/use-clinic-record.ts'
import { writtenIn } from '../clinics/written-in.ts'
import { Input } from '../forms/input.tsx'
import { describeZone, formatMoment, nameOf } from './describe.ts'
import { FormFrame } from './form-frame.tsx'
import { PlaceSelect } from './place-select.tsx'
import { Texts } from './texts.tsx'

type Props = {
  clinic: Clinic
  record: ClinicRecord
  save: Save
  /** The alert to change; a new one without. */
  row?: AlertRow
  onDone: (message: string) => void
  onLeave: () => void
}

const levels: { value: AlertLevel; label: string }[] = [
  { value: 'notice', label: 'Notice' },
  { value: 'warning', label: 'Warning' },
]

/** A sentence above every page, or above those of one location, until it ends. */
export function AlertForm({ clinic, record, save, row, onDone, onLeave }: Props) {
  const [text, setText] = useState<Localized>(row?.text ?? {})
  const [level, setLevel] = useState<AlertLevel>(row?.level === 'warning' ? 'warning' : 'notice')
  const [where, setWhere] = useState(row?.location ?? '')
  const { timeZone } = clinic.locations.find(({ slug }) => slug === where) ?? firstLocation(clinic)
  const [from, setFrom] = useState(row?.from ? toLocalTime(row.from, timeZone) : '')
  const [until, setUntil] = useState(row ? toLocalTime(row.until, timeZone) : '')
  const { first, others } = writtenIn(clinic)
  const typed = {
    text: text[first] ?? '',
    from: from ? toInstant(from, timeZone) : null,
    until: until ? toInstant(until, timeZone) : null,
  }

  const send = async () => {
    const problem = alertProblem(typed, Temporal.Now.instant().epochMilliseconds)
    if (problem) return problem
    const alert = { ...typed, level, location: where || null }
    const ids = (record.alerts ?? []).map(({ id }) => ({ id }))
    const change: Change = {
      alerts: row ? ids.map((each) => (each.id === row.id ? { ...each, ...alert } : each)) : [...ids, alert],
    }
    const translations = others
      .filter((locale) => text[locale] !== undefined)
      .map((locale) => ({
        locale,
        change: ({ alerts }: ClinicRecord): Change => ({
          alerts: (alerts ?? []).map(({ id }, index, all) =>
            (row ? id === row.id : index === all.length - 1)
              ? { id, text: text[locale]?.trim() || null }
              : { id },
          ),
        }),
      }))
    const refusal = await save(first, change, translations)
    if (!refusal) onDone(describeShown(typed, timeZone))
    return refusal
  }

  // Languages that show the same text stand for one.
  const shown = [
    ...Map.groupBy(
      clinic.locales,
      (tag) => text[toContentLocale(tag)] || text[first] || 'The text of the alert',
    ),
  ]
  const place = clinic.locations.find(({ slug }) => slug === where)
  return (
    <FormFrame
      title={row ? 'Change an alert' : 'Put up an alert'}
      submit={row ? 'Save the alert' : 'Put it up'}
      onSubmit={send}
      onLeave={onLeave}
      preview={
        <>
          {shown.map(([words, tags]) => (
            <p key={words} lang={tags[0]} className="polyclinic-hours__alert" data-level={level}>
              {place && clinic.locations.length > 1 && <strong>{nameOf(place)} </strong>}
              {words}
            </p>
          ))}
          <p className="polyclinic-hours__where">
            {where
              ? `On the page of ${place ? nameOf(place) : where} and on the contact page`
              : 'At the top of every page'}
            {typed.until ? `, ${describeTime(typed, timeZone)}.` : '.'}
          </p>
        </>
      }
    >
      <Texts
        clinic={clinic}
        label="Text"
        description="One or two sentences: what has changed, until when, and what patients should do."
        rows={3}
        value={text}
        onChange={setText}
      />
      <fieldset className="polyclinic-tabs">
        <legend>Kind</legend>
        {levels.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="level" checked={level === value} onChange={() => setLevel(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <PlaceSelect clinic={clinic} value={where} onChange={setWhere} />
      <div className="polyclinic-hours__span">
        <Input
          label="From"
          type="datetime-local"
          value={from}
          onChange={setFrom}
          description={`${describeZone(timeZone)}. If empty, at once.`}
        />
        <Input
          label="Until"
          type="datetime-local"
          value={until}
          onChange={setUntil}
          description={`${describeZone(timeZone)}. It then leaves the site by itself.`}
        />
      </div>
    </FormFrame>
  )
}

type Times = { from: string | null; until: string | null }

/** "from 24 Dec 2026, 09:00 until 26 Dec 2026, 18:00" */
const describeTime = ({ from, until }: Times, timeZone: string): string =>
  [from && `from ${formatMoment(from, timeZone)}`, until && `until ${formatMoment(until, timeZone)}`]
    .filter(Boolean)
    .join(' ')

const describeShown = (times: Times, timeZone: string): string =>
  `The alert ${times.from && Date.parse(times.from) > Date.now() ? 'will be' : 'is'} on the site ${describeTime(times, timeZone)}.`
