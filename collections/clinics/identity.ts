import type { Field } from 'payload'
import { nameInScript } from '#collections/shared/fields/name-in-script.ts'
import { validateWebAddress } from '#collections/shared/validation/validators.ts'
import { validateHost } from './validate.ts'

/** The fields that a site requires, together with one location. */
export const identity: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        label: 'Clinic name',
        admin: { description: 'As patients know it.' },
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        index: true,
        defaultValue: 'live',
        options: [
          { label: 'Draft (visible to its editors only)', value: 'draft' },
          { label: 'Live', value: 'live' },
          { label: 'Closed', value: 'closed' },
        ],
        admin: { description: 'A live clinic’s site is public as soon as you save.' },
      },
    ],
  },
  nameInScript,
  {
    name: 'forwardTo',
    type: 'text',
    label: 'Redirect visitors to',
    validate: validateWebAddress,
    admin: {
      condition: (data) => data.status === 'closed',
      description: 'A full https:// address. If empty, visitors see a notice that the clinic has closed.',
    },
  },
  {
    name: 'hosts',
    type: 'array',
    label: 'Hosts',
    labels: { singular: 'Host', plural: 'Hosts' },
    minRows: 1,
    required: true,
    defaultValue: [{}],
    admin: {
      description: 'Domain names of the site. The first is the primary one; the others redirect to it.',
    },
    fields: [
      {
        name: 'host',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        validate: validateHost,
        admin: { description: 'For example www.clinic.example, without https://.' },
      },
    ],
  },
]

/** Marks the clinic whose pages get the hreflang `x-default`. */
export const networkDefault: Field = {
  name: 'speaksForNetwork',
  type: 'checkbox',
  label: 'Default clinic for other regions',
  index: true,
  admin: {
    description:
      'Search engines show this clinic’s version of a shared page to readers in regions where the network has no clinic. Only one clinic can be the default.',
  },
}
