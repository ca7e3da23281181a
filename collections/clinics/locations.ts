import type { Field } from 'payload'
import { items, longText, richText, text } from '#blocks/fields.ts'
import { validatePhoneNumber, validateWebAddress } from '../shared/validation/validators.ts'
import { fees } from './fees.ts'
import { exceptions, hours } from './hours.ts'
import { validateJurisdiction, validateTimeZone } from './validate.ts'

/** What a location has of its own; the clinic's counts where it has not. */
const locationOverrides: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'email', type: 'email', label: 'Mail address of this location' },
      {
        name: 'whatsapp',
        type: 'text',
        label: 'WhatsApp number of this location',
        validate: validatePhoneNumber,
      },
    ],
  },
  {
    name: 'bookingUrl',
    type: 'text',
    label: 'Booking link of this location',
    validate: validateWebAddress,
    admin: { description: 'The clinic’s own, when left empty.' },
  },
  fees('Fees here, where they differ', 'The clinic’s fees, when left empty.'),
]

/** A clinic's addresses. Needed: city, jurisdiction, time zone, telephone; all else may follow. */
export const locations: Field = {
  name: 'locations',
  type: 'array',
  label: 'Locations',
  labels: { singular: 'Location', plural: 'Locations' },
  minRows: 1,
  required: true,
  defaultValue: [{}],
  admin: {
    components: {
      RowLabel: { path: '/src/admin/rows/item-label.tsx#ItemLabel', clientProps: { singular: 'Location' } },
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        text('city', { required: true }),
        {
          name: 'telephone',
          type: 'text',
          required: true,
          validate: validatePhoneNumber,
          admin: { description: 'For example +14035550142.' },
        },
        { name: 'slug', type: 'text', admin: { hidden: true } },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'jurisdiction',
          type: 'text',
          required: true,
          validate: validateJurisdiction,
          admin: {
            components: { Field: '/src/admin/forms/suggested-text.tsx#JurisdictionCode' },
            description: 'Country, and state or province where it has rules of its own: CA-AB, US-NY, GB.',
          },
        },
        {
          name: 'timeZone',
          type: 'text',
          required: true,
          validate: validateTimeZone,
          admin: {
            components: { Field: '/src/admin/forms/suggested-text.tsx#TimeZone' },
            description: 'For example America/Edmonton.',
          },
        },
      ],
    },
    {
      type: 'collapsible',
      label: 'Address, opening hours and more',
      admin: { initCollapsed: true },
      fields: [
        text('name', {
          label: 'Name of the location',
          description: 'For example "Downtown". The city, when left empty.',
        }),
        text('street', { label: 'Street and number' }),
        {
          type: 'row',
          fields: [
            text('district', { label: 'Neighbourhood' }),
            { name: 'postalCode', type: 'text' },
            text('region', { label: 'State or province' }),
          ],
        },
        { name: 'coordinates', type: 'point', label: 'Longitude and latitude' },
        hours,
        exceptions,
        ...locationOverrides,
        longText('parking'),
        longText('access', { label: 'Step-free access' }),
        richText('introduction', { description: 'What is particular about this place.' }),
        items('landmarks', [longText('text', { required: true })], { label: 'How to find it' }),
      ],
    },
  ],
}
