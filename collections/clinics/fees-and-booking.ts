import type { Field } from 'payload'
import { items, longText } from '#blocks/fields.ts'
import { validatePhoneNumber, validateWebAddress } from '#collections/shared/validation/validators.ts'
import { fees } from './locations.ts'
import { normalizePhone } from './phone.ts'

export const feesAndBooking: Field[] = [
  {
    name: 'bookingUrl',
    type: 'text',
    label: 'Booking link',
    validate: validateWebAddress,
    admin: { description: 'If empty, patients are asked to call.' },
  },
  {
    name: 'whatsapp',
    type: 'text',
    label: 'WhatsApp number',
    hooks: { beforeValidate: [normalizePhone] },
    validate: validatePhoneNumber,
    admin: { description: 'Shown for locations in India only.' },
  },
  fees('Fees'),
  items('insurers', [{ name: 'name', type: 'text', required: true }, longText('text', { label: 'Note' })], {
    label: 'Insurers and payment methods',
    rowTitle: ['name', 'text'],
  }),
  items('disclosures', [longText('text', { required: true })], {
    label: 'Disclosures',
    description: 'Shown in the footer of every page.',
    rowTitle: ['text'],
  }),
]
