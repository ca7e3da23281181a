import type { ArrayField, Field } from 'payload'
import { text } from '#blocks/fields.ts'
import { validateMenuPath } from './validate.ts'

const entry: Field[] = [
  text('label'),
  { name: 'path', type: 'text', label: 'Address', required: true, validate: validateMenuPath },
]

/** Changed in the view *Menu*; the form of the record leads there. */
const menu = (name: string, label: string, fields: Field[]): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: 'Entry', plural: 'Entries' },
  admin: { components: { Field: '/src/admin/menu/menu-in-record.tsx#MenuInRecord' } },
  fields,
})

/** The entries of the menu are one list; an entry may stand one level below the one before it. */
export const menus: Field[] = [
  menu('navigation', 'Menu', [
    ...entry,
    { name: 'below', type: 'checkbox', label: 'One level below the entry before it' },
  ]),
  menu('footerNavigation', 'Footer menu', entry),
]
