import type { Field, FieldAccess } from 'payload'
import { type PreferredTime, preferredTimes } from '#domain/enquiry/enquiry.ts'
import { localeNames, localeTags } from '#domain/locales/tags.ts'

const timeNames: Record<PreferredTime, string> = {
  any: 'Any time',
  morning: 'Mornings',
  afternoon: 'Afternoons',
  evening: 'Evenings',
}

/** What a patient wrote is not rewritten. The server itself passes by. */
const nobody: FieldAccess = () => false

const kept = <Kind extends Field>(field: Kind): Kind => ({
  ...field,
  access: { create: nobody, update: nobody },
  admin: { readOnly: true, ...('admin' in field ? field.admin : {}) },
})

const options = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
  values.map((value) => ({ label: names[value], value }))

export const handlingFields: Field = {
  name: 'status',
  type: 'select',
  required: true,
  index: true,
  defaultValue: 'new',
  options: [
    { label: 'New', value: 'new' },
    { label: 'Answered', value: 'answered' },
  ],
  admin: { position: 'sidebar' },
}

export const messageFields: Field[] = [
  kept({ name: 'name', type: 'text', required: true }),
  {
    type: 'row',
    fields: [
      kept({ name: 'phone', type: 'text' }),
      // Checked by the form; not by Payload, so that no later rule makes an old enquiry unsaveable.
      kept({ name: 'email', type: 'text', label: 'Email' }),
    ],
  },
  kept({
    name: 'preferredTime',
    type: 'select',
    required: true,
    label: 'Preferred time',
    options: options(preferredTimes, timeNames),
  }),
  kept({ name: 'message', type: 'textarea' }),
  kept({
    name: 'marketing',
    type: 'checkbox',
    label: 'Wants to receive news from the clinic',
    defaultValue: false,
  }),
]

export const contextFields: Field[] = [
  {
    type: 'row',
    fields: [
      kept({ name: 'location', type: 'text', required: true }),
      kept({
        name: 'locale',
        type: 'select',
        required: true,
        label: 'Page language',
        options: options(localeTags, localeNames),
      }),
    ],
  },
  {
    type: 'row',
    fields: [
      kept({ name: 'aboutTitle', type: 'text', label: 'Page' }),
      kept({ name: 'aboutPath', type: 'text', label: 'Page address' }),
    ],
  },
  kept({
    name: 'receivedAt',
    type: 'date',
    required: true,
    label: 'Received',
    index: true,
    admin: { date: { pickerAppearance: 'dayAndTime' } },
  }),
]

export const noticeFields: Field[] = [
  {
    type: 'row',
    fields: [
      kept({ name: 'noticeRegime', type: 'text', required: true, label: 'Privacy notice shown' }),
      kept({ name: 'noticeVersion', type: 'text', required: true, label: 'Notice version' }),
    ],
  },
  kept({ name: 'consent', type: 'checkbox', label: 'Consent box ticked', defaultValue: false }),
  kept({ name: 'purposes', type: 'text', required: true, label: 'Permitted purposes' }),
]

/** What the server works with. */
export const internalFields: Field[] = [
  kept({
    name: 'mailState',
    type: 'select',
    required: true,
    label: 'Notification email',
    defaultValue: 'waiting',
    options: [
      { label: 'Waiting to be sent', value: 'waiting' },
      { label: 'Sent', value: 'sent' },
      { label: 'No address (enter one in the clinic’s settings)', value: 'no-address' },
    ],
    admin: { position: 'sidebar' },
  }),
  kept({
    name: 'keepUntil',
    type: 'date',
    required: true,
    index: true,
    label: 'Will be deleted on',
    admin: { position: 'sidebar' },
  }),
  // A number, so that two servers that both want to send can tell who came first.
  kept({ name: 'mailTries', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } }),
  kept({ name: 'mailNext', type: 'date', index: true, admin: { hidden: true } }),
  // What makes two sendings of one form one enquiry: the database refuses the second.
  { name: 'digest', type: 'text', required: true, unique: true, index: true, hidden: true },
]
