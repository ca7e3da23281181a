import type { DateFieldValidation, Field, TextFieldSingleValidation } from 'payload'
import { items, longText } from '#blocks/fields.ts'
import { type AlertLevel, alertLevels } from '#domain/clinic/clinic.ts'

const levelNames: Record<AlertLevel, string> = {
  notice: 'Notice, for example about a move or new hours',
  warning: 'Warning, for example that the clinic is closed today',
}

/** Temporary banners above every page. The end is required, so that no alert outlives its reason. */
export const alerts: Field = items(
  'alerts',
  [
    longText('text', {
      required: true,
      description: 'One or two sentences: what has changed, until when, and what patients should do.',
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          type: 'select',
          required: true,
          defaultValue: alertLevels[0],
          options: alertLevels.map((value) => ({ label: levelNames[value], value })),
        },
        {
          name: 'location',
          type: 'text',
          validate: validateOwnLocation,
          admin: {
            components: { Field: '/src/admin/clinics/location-select.tsx#LocationSelect' },
            description:
              'Choose a location to show the alert only on that location’s pages and the contact page.',
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dateTime('from', { description: 'Leave empty to show the alert immediately.' }),
        dateTime('until', { required: true, label: 'Until', validate: validateEnd }),
      ],
    },
  ],
  {
    label: 'Alerts',
    rowTitle: ['text'],
    description:
      'A banner at the top of every page, for example about snow or a move. It is shown and hidden automatically. Times are in your own time zone.',
  },
)

function dateTime(
  name: string,
  {
    description,
    ...rest
  }: { description?: string; required?: boolean; label?: string; validate?: DateFieldValidation },
): Field {
  return { name, type: 'date', admin: { description, date: { pickerAppearance: 'dayAndTime' } }, ...rest }
}

function validateEnd(value: unknown, { siblingData }: { siblingData: unknown }): true | string {
  const { from } = siblingData as { from?: string | Date | null }
  if (!value) return '“Until” is required. Enter when the alert ends.'
  if (!from || new Date(from) < new Date(value as string)) return true
  return '“Until” must be later than “From”.'
}

function validateOwnLocation(...[value, { data }]: Parameters<TextFieldSingleValidation>): true | string {
  const slugs = ((data as { locations?: { slug?: string | null }[] | null }).locations ?? []).flatMap(
    ({ slug }) => slug ?? [],
  )
  if (!value || slugs.includes(value)) return true
  return `“${value}” is not a location of this clinic. Choose one of: ${slugs.join(', ')}.`
}
