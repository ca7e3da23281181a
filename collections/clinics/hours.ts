import type { Field, TextFieldSingleValidation } from 'payload'
import { text } from '#blocks/fields.ts'
import { type MonthWeek, monthWeeks, type Weekday, weekdays } from '#domain/clinic/clinic.ts'
import { validateException, validateHours } from './validate-hours.ts'

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
 * A checkbox for each day. Not a `select` with `hasMany`: inside an array, the versions on SQLite lose its values, because
 * their rows have other ids.
 */
const days = weekdays.map(
  (name): Field => ({ name, type: 'checkbox', label: weekdayNames[name], admin: { width: '14%' } }),
)

const weekNames: Record<MonthWeek, string> = {
  first: 'First',
  second: 'Second',
  third: 'Third',
  fourth: 'Fourth',
  last: 'Last',
}

const weeks = monthWeeks.map(
  (name): Field => ({ name, type: 'checkbox', label: weekNames[name], admin: { width: '20%' } }),
)

const seasonDay = (name: string, label: string, description?: string): Field => ({
  name,
  type: 'text',
  label,
  validate: validateHours,
  admin: { description, components: { Field: '/src/admin/forms/native-input.tsx#DayInput' } },
})

/** The weekly opening hours of a location. */
export const hours: Field = {
  name: 'hours',
  type: 'array',
  label: 'Opening hours',
  labels: { singular: 'Hours', plural: 'Hours' },
  admin: {
    description: 'Days with the same hours share a row. For a lunch break, add two rows for the same days.',
    components: { RowLabel: '/src/admin/clinics/hours-label.tsx#HoursLabel' },
  },
  fields: [
    { name: 'days', type: 'group', label: false, fields: [{ type: 'row', fields: days }] },
    {
      type: 'row',
      fields: [
        timeOfDay('opens', { required: true, validate: validateHours }),
        timeOfDay('closes', { required: true, validate: validateHours }),
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'everyOtherWeek', type: 'checkbox', label: 'Every other week only' },
        {
          name: 'firstDate',
          type: 'text',
          label: 'First date',
          validate: validateHours,
          admin: {
            components: { Field: '/src/admin/forms/native-input.tsx#DayInput' },
            condition: (_, row) => Boolean(row?.everyOtherWeek),
            description: 'A date in the first of these weeks, for example the next such Tuesday.',
          },
        },
      ],
    },
    {
      name: 'weeksOfMonth',
      type: 'group',
      label: 'Only in some weeks of the month',
      admin: {
        hideGutter: true,
        description: 'For example the first and third Saturday. Leave all empty for every week.',
      },
      fields: [{ type: 'row', fields: weeks }],
    },
    {
      type: 'row',
      fields: [
        seasonDay('seasonFrom', 'Season from', 'Leave both days empty for the whole year.'),
        seasonDay('seasonUntil', 'Season until'),
        { name: 'seasonYearly', type: 'checkbox', label: 'The same season in each year' },
      ],
    },
    {
      name: 'byAppointment',
      type: 'checkbox',
      label: 'By appointment only',
      admin: { description: 'The site shows these hours, and does not call the clinic open in them.' },
    },
  ],
}

/** Holidays and other dates with special hours. */
export const exceptions: Field = {
  name: 'exceptions',
  type: 'array',
  label: 'Special hours',
  labels: { singular: 'Day', plural: 'Days' },
  admin: {
    description:
      'Holidays and other exceptions. They replace the opening hours of that date. For a break, add two rows for the same date.',
    components: { RowLabel: '/src/admin/clinics/hours-label.tsx#ExceptionLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'date',
          type: 'text',
          required: true,
          label: 'Date',
          validate: validateException,
          admin: { components: { Field: '/src/admin/forms/native-input.tsx#DayInput' } },
        },
        timeOfDay('opens', {
          validate: validateException,
          description: 'Leave both times empty if closed all day.',
        }),
        timeOfDay('closes', { validate: validateException }),
        text('note', { description: 'For example "Christmas Eve".' }),
      ],
    },
  ],
}

function timeOfDay(
  name: string,
  {
    required,
    validate,
    description,
  }: { required?: boolean; validate: TextFieldSingleValidation; description?: string },
): Field {
  return {
    name,
    type: 'text',
    required,
    validate,
    admin: { description, components: { Field: '/src/admin/forms/native-input.tsx#ClockInput' } },
  }
}
