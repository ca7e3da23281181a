import type { Field, FieldAccess } from 'payload'
import { ofLanguages } from '#collections/shared/fields/of-languages.ts'
import { type PreferredTime, preferredTimes } from '#domain/enquiry/enquiry.ts'
import { localeNames, localeTags } from '#domain/locales/tags.ts'

const timeNames: Record<PreferredTime, string> = {
  any: 'Any time',
  morning: 'Mornings',
  afternoon: 'Afternoons',
  evening: 'Evenings',
}

/** Nobody edits what a patient wrote. The server writes it through the Local API, without access control. */
const noAccess: FieldAccess = () => false

const readOnly = <Kind extends Field>(field: Kind): Kind => ({
  ...field,
  access: { create: noAccess, update: noAccess },
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

/** Set for a form in which the field is filled that people can't see: a bot did it, or a browser that fills in forms. */
export const suspicious: Field = readOnly({
  name: 'suspicious',
  type: 'checkbox',
  label: 'May be spam',
  defaultValue: false,
  index: true,
  admin: {
    position: 'sidebar',
    description:
      'A field that visitors do not see was filled in, as spam programs do. Some browsers do it too when they fill in forms, so read the message.',
    components: {
      Cell: { path: '/src/admin/lists/cells.tsx#YesNoCell', clientProps: { yes: 'May be spam', no: '' } },
    },
  },
})

export const messageFields: Field[] = [
  readOnly({ name: 'name', type: 'text', required: true }),
  {
    type: 'row',
    fields: [
      readOnly({ name: 'phone', type: 'text' }),
      readOnly({ name: 'phoneExtension', type: 'text', label: 'Extension', admin: { width: '20%' } }),
      // Validated by the site's form and not by Payload, so that a stricter rule can't block saving an old enquiry.
      readOnly({ name: 'email', type: 'text', label: 'Email' }),
    ],
  },
  readOnly({
    name: 'preferredTime',
    type: 'select',
    required: true,
    label: 'Preferred time',
    options: options(preferredTimes, timeNames),
  }),
  readOnly({ name: 'message', type: 'textarea' }),
  readOnly({
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
      readOnly({ name: 'location', type: 'text', required: true }),
      ofLanguages(
        readOnly({
          name: 'locale',
          type: 'select',
          required: true,
          label: 'Page language',
          options: options(localeTags, localeNames),
        }),
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      readOnly({ name: 'aboutTitle', type: 'text', label: 'Page' }),
      readOnly({ name: 'aboutPath', type: 'text', label: 'Page address' }),
    ],
  },
  readOnly({
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
      readOnly({ name: 'noticeRegime', type: 'text', required: true, label: 'Privacy notice shown' }),
      readOnly({ name: 'noticeVersion', type: 'text', required: true, label: 'Notice version' }),
    ],
  },
  readOnly({ name: 'consent', type: 'checkbox', label: 'Consent box ticked', defaultValue: false }),
  readOnly({ name: 'purposes', type: 'text', required: true, label: 'Permitted purposes' }),
]

/** The server's own state. */
export const internalFields: Field[] = [
  readOnly({
    name: 'mailState',
    type: 'select',
    required: true,
    label: 'Notification email',
    defaultValue: 'waiting',
    options: [
      { label: 'Waiting to be sent', value: 'waiting' },
      { label: 'Sent', value: 'sent' },
      { label: 'Failed (will be retried)', value: 'failed' },
      { label: 'Not sent: no mail server', value: 'no-server' },
      { label: 'No address (enter one in the clinic’s settings)', value: 'no-address' },
    ],
    admin: { position: 'sidebar' },
  }),
  readOnly({
    name: 'mailError',
    type: 'text',
    label: 'Why the notification failed',
    admin: { position: 'sidebar', condition: ({ mailState }) => mailState === 'failed' },
  }),
  readOnly({
    name: 'keepUntil',
    type: 'date',
    required: true,
    index: true,
    label: 'Will be deleted on',
    admin: { position: 'sidebar' },
  }),
  // Counts attempts, so that of two servers only one claims an enquiry for sending.
  readOnly({ name: 'mailTries', type: 'number', required: true, defaultValue: 0, admin: { hidden: true } }),
  readOnly({ name: 'mailNext', type: 'date', index: true, admin: { hidden: true } }),
  // Unique, so that the database refuses an enquiry that is submitted twice.
  { name: 'digest', type: 'text', required: true, unique: true, index: true, hidden: true },
]
