import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { formatNumber } from '#ui/format.ts'

/** How often an exercise is done, with the editor's label. */
export const frequencies = {
  'three-times-a-day': 'Three times a day',
  'twice-a-day': 'Twice a day',
  'once-a-day': 'Once a day',
  'every-other-day': 'Every other day',
  'three-times-a-week': 'Three times a week',
  'twice-a-week': 'Twice a week',
  'once-a-week': 'Once a week',
} as const
export type Frequency = keyof typeof frequencies

export const frequencyNames = Object.keys(frequencies) as [Frequency, ...Frequency[]]

/** How much of an exercise to do. `hold` is in seconds; `sets` has no meaning without `repetitions`. */
export type Dose = {
  sets: number | null
  repetitions: number | null
  hold: number | null
  frequency: Frequency | null
  weeks: number | null
}

/** The dose in one line: "3 sets of 15, twice a day, for 12 weeks". Empty if nothing of it is known. */
export function formatDose(dose: Dose, messages: Messages, tag: LocaleTag): string {
  const { sets, repetitions, hold, frequency, weeks } = dose
  const values = Object.fromEntries(
    Object.entries({ sets, repetitions, hold, weeks }).map(([name, count]) => [
      name,
      formatNumber(count ?? 0, tag),
    ]),
  )
  const isOne = (count: number) => new Intl.PluralRules(tag).select(count) === 'one'
  const parts = [
    repetitions && !sets && (isOne(repetitions) ? messages.doseRepetition : messages.doseRepetitions),
    repetitions && sets && (isOne(sets) ? messages.doseSet : messages.doseSets),
    hold && messages.doseHold,
    frequency && frequencyText(frequency, messages),
    weeks && (isOne(weeks) ? messages.doseWeek : messages.doseWeeks),
  ]
  return parts
    .filter((part) => typeof part === 'string')
    .map((part) => formatMessage(part, values))
    .join(', ')
}

function frequencyText(frequency: Frequency, messages: Messages): string {
  const texts: Record<Frequency, string> = {
    'three-times-a-day': messages.doseThriceDaily,
    'twice-a-day': messages.doseTwiceDaily,
    'once-a-day': messages.doseDaily,
    'every-other-day': messages.doseEveryOtherDay,
    'three-times-a-week': messages.doseThriceWeekly,
    'twice-a-week': messages.doseTwiceWeekly,
    'once-a-week': messages.doseWeekly,
  }
  return texts[frequency]
}
