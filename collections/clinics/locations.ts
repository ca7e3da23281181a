import type { Field } from 'payload'
import { items, longText, richText, text } from '#blocks/fields.ts'
import { validatePhoneNumber, validateWebAddress } from '#collections/shared/validation/validators.ts'
import { exceptions, hours } from './hours.ts'
import { normalizePhone, normalizeTelephone, validateExtension } from './phone.ts'
import { validateJurisdiction, validateTimeZone } from './validate.ts'

/** The fees of a clinic or of one location. */
export const fees = (label: string, description?: string): Field =>
  items(
    'fees',
    [
      text('label', { required: true }),
      text('price', { required: true }),
      longText('text', { label: 'Note' }),
    ],
    { label, description, rowTitle: ['label', 'text'] },
  )

/** Fields of a location that override the clinic's. */
const locationOverrides: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'email', type: 'email', label: 'Email for this location' },
      {
        name: 'whatsapp',
        type: 'text',
        label: 'WhatsApp number for this location',
        hooks: { beforeValidate: [normalizePhone] },
        validate: validatePhoneNumber,
      },
    ],
  },
  {
    name: 'bookingUrl',
    type: 'text',
    label: 'Booking link for this location',
    validate: validateWebAddress,
    admin: { description: 'Leave empty to use the clinic’s booking link.' },
  },
  fees('Fees at this location', 'Leave empty to use the clinic’s fees.'),
]

/** A clinic's locations. Only city, jurisdiction, time zone and telephone are required. */
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
      RowLabel: {
        path: '/src/admin/rows/item-label.tsx#ItemLabel',
        clientProps: { singular: 'Location', titleFields: ['name', 'city'] },
      },
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
          hooks: { beforeValidate: [normalizeTelephone] },
          validate: validatePhoneNumber,
          admin: { description: 'For example 403-555-0142, or with the country code +14035550142.' },
        },
        {
          name: 'telephoneExtension',
          type: 'text',
          label: 'Extension',
          validate: validateExtension,
          admin: { width: '20%' },
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
            description:
              'Country code, with the state or province if it has its own rules, for example CA-AB, US-NY or GB.',
          },
        },
        {
          name: 'timeZone',
          type: 'text',
          label: 'Time zone',
          required: true,
          validate: validateTimeZone,
          admin: {
            components: { Field: '/src/admin/forms/suggested-text.tsx#TimeZone' },
            description: 'Continent/City, for example America/Edmonton.',
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
          label: 'Location name',
          description: 'For example "Downtown". Leave empty to use the city.',
        }),
        text('street', { label: 'Street and number' }),
        {
          type: 'row',
          fields: [
            text('district', { label: 'Neighbourhood' }),
            { name: 'postalCode', type: 'text', label: 'Postal code' },
            text('region', { label: 'State or province' }),
          ],
        },
        { name: 'coordinates', type: 'point', label: 'Longitude and latitude' },
        hours,
        exceptions,
        ...locationOverrides,
        longText('parking'),
        longText('access', { label: 'Step-free access' }),
        richText('introduction', { description: 'What patients should know about this location.' }),
        items('landmarks', [longText('text', { required: true })], {
          label: 'Landmarks and directions',
          rowTitle: ['text'],
        }),
      ],
    },
  ],
}
