import type { Field } from 'payload'
import { items, longText, richText, text } from '../../src/blocks/fields.ts'
import { type Weekday, weekdays } from '../../src/site/clinic.ts'
import { isClockTime, isPhoneNumber } from '../shared/validate.ts'
import { isJurisdiction, isTimeZone } from './validate.ts'

const weekdayNames: Record<Weekday, string> = {
  mo: 'Mon',
  tu: 'Tue',
  we: 'Wed',
  th: 'Thu',
  fr: 'Fri',
  sa: 'Sat',
  su: 'Sun',
}

/**
 * A box for each day. Not a select of several: inside of a list its values get lost from the versions on SQLite, whose
 * rows have ids of their own.
 */
const days = weekdays.map(
  (name): Field => ({ name, type: 'checkbox', label: weekdayNames[name], admin: { width: '14%' } }),
)

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
      RowLabel: { path: '/src/admin/item-label.tsx#ItemLabel', clientProps: { singular: 'Location' } },
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
          validate: isPhoneNumber,
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
          validate: isJurisdiction,
          admin: {
            components: { Field: '/src/admin/suggestions.tsx#JurisdictionCode' },
            description: 'Country, and state or province where it has rules of its own: CA-AB, US-NY, GB.',
          },
        },
        {
          name: 'timeZone',
          type: 'text',
          required: true,
          validate: isTimeZone,
          admin: {
            components: { Field: '/src/admin/suggestions.tsx#TimeZone' },
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
        {
          name: 'hours',
          type: 'array',
          label: 'Opening hours',
          labels: { singular: 'Hours', plural: 'Hours' },
          admin: { description: 'A lunch break makes two rows of the same days.' },
          fields: [
            { name: 'days', type: 'group', label: false, fields: [{ type: 'row', fields: days }] },
            {
              type: 'row',
              fields: [
                { name: 'opens', type: 'text', required: true, validate: isClockTime },
                { name: 'closes', type: 'text', required: true, validate: isClockTime },
              ],
            },
          ],
        },
        {
          name: 'exceptions',
          type: 'array',
          label: 'Days that differ',
          labels: { singular: 'Day', plural: 'Days' },
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'date',
                  type: 'text',
                  required: true,
                  label: 'Date',
                  admin: { description: 'For example 2026-12-25.' },
                },
                { name: 'opens', type: 'text', admin: { description: 'Empty: closed all day.' } },
                { name: 'closes', type: 'text' },
                text('note'),
              ],
            },
          ],
        },
        longText('parking'),
        longText('access', { label: 'Step-free access' }),
        richText('introduction', { description: 'What is particular about this place.' }),
        items('landmarks', [longText('text', { required: true })], { label: 'How to find it' }),
      ],
    },
  ],
}
