import type {
  DateField,
  DateFieldValidation,
  GroupField,
  TextField,
  TextFieldSingleValidation,
  UIField,
} from 'payload'
import { consentEnds } from '#domain/publication/dates.ts'

type Condition = NonNullable<TextField['admin']>['condition']
type Options = { condition?: Condition; description: string; validate: TextFieldSingleValidation }

/** Until when consent holds, as a column of a list. */
export const consentCell = {
  Cell: '/src/admin/publication/consent.tsx#ConsentCell',
} as const satisfies NonNullable<GroupField['admin']>['components']

/** A line in a consent record that warns before consent ends. */
export const consentNotice: UIField = {
  name: 'consentNotice',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/publication/consent.tsx#ConsentNotice' },
    disableListColumn: true,
  },
}

/** What a person agreed to. */
export const consentScope = ({ condition, description, validate }: Options): TextField => ({
  name: 'scope',
  type: 'text',
  admin: { condition, description },
  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim() || null : value)] },
  validate,
})

/** The day on which consent ends. */
export const consentExpiresOn = (condition?: Condition): DateField => ({
  name: 'expiresOn',
  type: 'date',
  label: 'Expires on',
  admin: {
    condition,
    date: { pickerAppearance: 'dayOnly' },
    description: 'From this day on it is no longer shown on the site. Leave empty if the consent has no end.',
  },
  validate: refuseEndedConsent,
})

/** A day has ended everywhere on Earth when it has ended here. Sites compare with the clinic's own day. */
const lastTimeZone = 'Etc/GMT+12'

/** An end in the past may stay in a record, so that it can be unpublished and corrected, but is neither entered nor published. */
const refuseEndedConsent: DateFieldValidation = (value, { data, previousValue }) => {
  if (!value) return true
  const expiresOn = toIso(value)
  const isPublished = (data as { _status?: string })._status === 'published'
  const isNew = !previousValue || toIso(previousValue) !== expiresOn
  const hasEnded = consentEnds(expiresOn, lastTimeZone) <= Date.now()
  return (
    !hasEnded ||
    !(isPublished || isNew) ||
    `“Expires on”: this consent ended on ${expiresOn.slice(0, 10)}. Enter a later day if the person has agreed again.`
  )
}

/** A form sends a text, although the type of the validation says a date. */
const toIso = (value: Date | string): string => new Date(value).toISOString()
