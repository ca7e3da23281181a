import type { Field, FieldAccess } from 'payload'
import { ofLanguages } from '#collections/shared/fields/of-languages.ts'
import { preferredTimeNames, preferredTimes } from '#domain/enquiry/enquiry.ts'
import { enquiryStateNames, enquiryStates, mailStateNames, mailStates } from '#domain/enquiry/handling.ts'
import { localeNames, localeTags } from '#domain/locales/tags.ts'

/** Nobody edits what a patient wrote. The server writes it through the Local API, without access control. */
const noAccess: FieldAccess = () => false

const readOnly = <Kind extends Field>(field: Kind): Kind => ({
  ...field,
  access: { create: noAccess, update: noAccess },
  admin: { readOnly: true, ...('admin' in field ? field.admin : {}) },
})

const options = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
  values.map((value) => ({ label: names[value], value }))

export const handlingFields: Field[] = [
  {
    name: 'status',
    type: 'select',
    required: true,
    defaultValue: 'new',
    options: options(enquiryStates, enquiryStateNames),
  },
  // The id of a user. Not a relationship: a column that SQLite adds later would keep the user from being deleted.
  { name: 'assignee', type: 'text', index: true, label: 'Assigned to' },
  // When somebody of the clinic first opened it.
  readOnly({ name: 'openedAt', type: 'date' }),
  readOnly({ name: 'firstAnsweredAt', type: 'date', label: 'First answered' }),
]

/** Set for a form in which the field is filled that people can't see: a bot did it, or a browser that fills in forms. */
export const suspicious: Field = readOnly({
  name: 'suspicious',
  type: 'checkbox',
  label: 'May be spam',
  defaultValue: false,
  index: true,
})

export const messageFields: Field[] = [
  readOnly({ name: 'name', type: 'text', required: true }),
  readOnly({ name: 'phone', type: 'text' }),
  readOnly({ name: 'phoneExtension', type: 'text', label: 'Extension' }),
  // Validated by the site's form and not by Payload, so that a stricter rule can't block saving an old enquiry.
  readOnly({ name: 'email', type: 'text', label: 'Email' }),
  readOnly({
    name: 'preferredTime',
    type: 'select',
    required: true,
    label: 'Preferred time',
    options: options(preferredTimes, preferredTimeNames),
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
  readOnly({ name: 'aboutTitle', type: 'text', label: 'Page' }),
  readOnly({ name: 'aboutPath', type: 'text', label: 'Page address' }),
  readOnly({
    name: 'receivedAt',
    type: 'date',
    required: true,
    label: 'Received',
    index: true,
  }),
]

export const noticeFields: Field[] = [
  readOnly({ name: 'noticeRegime', type: 'text', required: true, label: 'Privacy notice shown' }),
  readOnly({ name: 'noticeVersion', type: 'text', required: true, label: 'Notice version' }),
  readOnly({ name: 'consent', type: 'checkbox', label: 'Consent box ticked', defaultValue: false }),
  readOnly({ name: 'purposes', type: 'text', required: true, label: 'Permitted purposes' }),
  readOnly({ name: 'newsWithdrawnAt', type: 'date', label: 'Consent to news withdrawn' }),
]

/** The server's own state. */
export const internalFields: Field[] = [
  readOnly({
    name: 'mailState',
    type: 'select',
    required: true,
    label: 'Notification email',
    defaultValue: 'waiting',
    options: options(mailStates, mailStateNames),
  }),
  readOnly({
    name: 'mailError',
    type: 'text',
    label: 'Why the notification failed',
  }),
  readOnly({
    name: 'keepUntil',
    type: 'date',
    required: true,
    index: true,
    label: 'Will be deleted on',
  }),
  // Counts attempts, so that of two servers only one claims an enquiry for sending.
  readOnly({ name: 'mailTries', type: 'number', required: true, defaultValue: 0 }),
  readOnly({ name: 'mailNext', type: 'date', index: true }),
  // Unique, so that the database refuses an enquiry that is submitted twice.
  { name: 'digest', type: 'text', required: true, unique: true, index: true, hidden: true },
]
