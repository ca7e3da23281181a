'use client'

import { useState } from 'react'
import { Temporal } from 'temporal-polyfill'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { todayIn } from '#domain/hours/dates.ts'
import type { Span } from '#domain/hours/spans.ts'
import { type DayPlan, specialDayProblem, withSpecialDay } from '#domain/hours/special-days.ts'
import type { Localized } from '#domain/locales/localized.ts'
import type { Change, ClinicRecord, ExceptionRow, Save } from '../clinics/use-clinic-record.ts'
import { writtenIn } from '../clinics/written-in.ts'
import { Input } from '../forms/input.tsx'
import { DayPreview } from './day-preview.tsx'
import { formatDayName, nameOf } from './describe.ts'
import { FormFrame } from './form-frame.tsx'
import { PlaceSelect } from './place-select.tsx'
import { Texts } from './texts.tsx'
import type { Holiday } from './use-holidays.ts'

type Props = {
  clinic: Clinic
  record: ClinicRecord
  save: Save
  /** The day and location to begin with: today, and all locations. */
  date?: string
  location?: string
  /** Those to come. What is saved for the day of one is the clinic's answer to the network. */
  holidays: readonly Holiday[]
  answer: (holiday: Holiday, words: string) => Promise<string | null>
  onDone: (message: string) => void
  onLeave: () => void
}

const kinds: { value: DayPlan['kind']; label: string }[] = [
  { value: 'closed', label: 'Closed all day' },
  { value: 'hours', label: 'Other hours' },
  { value: 'usual', label: 'As usual' },
]

/** Closes a location on a day, gives the day other hours, or makes it as usual again. */
export function DayForm({
  clinic,
  record,
  save,
  date: given,
  location: slug = '',
  holidays,
  answer,
  onDone,
  onLeave,
}: Props) {
  const today = todayIn(
    clinic.locations[0]?.timeZone ?? 'UTC',
    Temporal.Now.instant().epochMilliseconds,
  ).toString()
  const [date, setDate] = useState(given ?? today)
  const [where, setWhere] = useState(slug)
  const isChosen = (index: number) => !where || clinic.locations[index]?.slug === where
  // What the day has already, until something else is typed.
  const stored = clinic.locations
    .find((_, index) => isChosen(index))
    ?.exceptions.filter((row) => row.date === date)
  const storedSpans = stored?.flatMap(({ opens, closes }) => (opens && closes ? { opens, closes } : [])) ?? []
  const [typedKind, setKind] = useState<DayPlan['kind']>()
  const [typedSpans, setSpans] = useState<Span[]>()
  const [typedNote, setNote] = useState<Localized>()
  const kind = typedKind ?? (storedSpans.length > 0 ? 'hours' : 'closed')
  const spans = typedSpans ?? (storedSpans.length > 0 ? storedSpans : [{ opens: '', closes: '' }])
  const holiday = holidays.find((each) => each.date === date)
  const { first, others } = writtenIn(clinic)
  const note =
    typedNote ?? stored?.find((row) => row.note)?.note ?? (holiday ? { [first]: holiday.name } : {})
  const plan: DayPlan = kind === 'hours' ? { kind, spans } : { kind }
  const problem = specialDayProblem(date, plan, today)

  const send = async () => {
    if (problem) return problem
    const rowsOf = (exceptions: readonly ExceptionRow[] | null | undefined) =>
      withSpecialDay(toRows(exceptions), date, plan)
    const noteIn = (rows: readonly { date: string }[], text: string | null | undefined) => {
      const noted = rows.findIndex((row) => row.date === date)
      return rows.map((row, index) => (index === noted ? { ...row, note: text?.trim() || null } : row))
    }
    const change: Change = {
      locations: record.locations.map(({ id, exceptions }, index) =>
        isChosen(index) ? { id, exceptions: noteIn(rowsOf(exceptions), note[first]) } : { id },
      ),
    }
    const translations = others
      .filter((locale) => note[locale] !== undefined && kind !== 'usual')
      .map((locale) => ({
        locale,
        change: (saved: ClinicRecord): Change => ({
          locations: saved.locations.map(({ id, exceptions }, index) =>
            isChosen(index) ? { id, exceptions: noteIn(toRows(exceptions), note[locale]) } : { id },
          ),
        }),
      }))
    const words = `${describePlan(plan)}${describePlace(clinic, where)}`
    const refusal = (await save(first, change, translations)) ?? (holiday && (await answer(holiday, words)))
    if (refusal) return refusal
    onDone(`${formatDayName(date)}: ${words}. The site shows it now.`)
    return null
  }

  return (
    <FormFrame
      title="Change a day"
      submit="Save this day"
      onSubmit={send}
      onLeave={onLeave}
      preview={
        problem ? (
          <p>Complete the form to see it.</p>
        ) : (
          clinic.locations
            .filter((_, index) => isChosen(index))
            .map((location) => (
              <DayPreview key={location.slug} clinic={clinic} location={location} {...{ date, plan, note }} />
            ))
        )
      }
    >
      <Input label="Day" type="date" value={date} min={today} onChange={setDate} />
      <PlaceSelect clinic={clinic} value={where} onChange={setWhere} />
      <fieldset className="polyclinic-tabs">
        <legend>What happens on this day</legend>
        {kinds.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'hours' && <Spans spans={spans} onChange={setSpans} />}
      {kind !== 'usual' && (
        <Texts
          clinic={clinic}
          label="Reason"
          description="Shown beside the day, for example “Christmas Eve”. May be empty."
          rows={1}
          value={note}
          onChange={setNote}
        />
      )}
    </FormFrame>
  )
}

type SpansProps = { spans: readonly Span[]; onChange: (spans: Span[]) => void }

/** From … to …, twice where there is a break. */
function Spans({ spans, onChange }: SpansProps) {
  const change = (index: number, part: Partial<Span>) =>
    onChange(spans.map((span, each) => (each === index ? { ...span, ...part } : span)))
  return (
    <>
      {spans.map((span, index) => (
        // Spans have no name but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: a span is added and removed at the end only.
        <div key={index} className="polyclinic-hours__span">
          <Input
            label={index === 0 ? 'From' : 'From, after the break'}
            type="time"
            value={span.opens}
            onChange={(opens) => change(index, { opens })}
          />
          <Input
            label={index === 0 ? 'To' : 'To, after the break'}
            type="time"
            value={span.closes}
            onChange={(closes) => change(index, { closes })}
          />
        </div>
      ))}
      {spans.length < 2 ? (
        <button
          type="button"
          className="polyclinic-link-button"
          onClick={() => onChange([...spans, { opens: '', closes: '' }])}
        >
          Add a break
        </button>
      ) : (
        <button type="button" className="polyclinic-link-button" onClick={() => onChange(spans.slice(0, 1))}>
          No break
        </button>
      )}
    </>
  )
}

/** Without the notes, which are written in one language at a time. */
const toRows = (rows: readonly ExceptionRow[] | null | undefined) =>
  (rows ?? []).map(({ note: _, ...row }) => row)

const describePlan = (plan: DayPlan): string =>
  plan.kind === 'hours'
    ? `open ${plan.spans.map(({ opens, closes }) => `${opens}–${closes}`).join(' and ')}`
    : plan.kind === 'closed'
      ? 'closed'
      : 'open as usual'

function describePlace({ locations }: Clinic, slug: string): string {
  if (locations.length === 1) return ''
  const location = locations.find((each) => each.slug === slug)
  return location ? `, ${nameOf(location)}` : ', all locations'
}
