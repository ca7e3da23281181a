import type { Field, FieldAccess } from 'payload'
import { items, longText, text } from '#blocks/fields.ts'
import { professionNames, professions } from '#domain/clinic/professions.ts'
import { type TermName, termNames } from '#domain/interpolation/terms.ts'
import { localeNames, localeTags } from '#domain/locales/tags.ts'
import { themeNames, themeTitles } from '#domain/themes/names.ts'
import { getMember, hasNetworkRole } from '../shared/access/roles.ts'
import {
  validatePhoneNumber,
  validateRequiredRelationship,
  validateWebAddress,
} from '../shared/validation/validators.ts'
import { fees } from './fees.ts'
import { validateHexColour, validateHost } from './validate.ts'

/** What would move a site or change the law it answers to is the network's to change. */
const networkAdminOnly: FieldAccess = ({ req }) => hasNetworkRole(getMember(req), ['network-admin'])

const options = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
  values.map((value) => ({ label: names[value], value }))

/** What a site can't do without, together with one location. */
export const identity: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        required: true,
        label: 'Name of the clinic',
        admin: { description: 'As patients know it.' },
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        index: true,
        defaultValue: 'live',
        access: { update: networkAdminOnly },
        options: [
          { label: 'Draft: seen by its editors only', value: 'draft' },
          { label: 'Live', value: 'live' },
          { label: 'Closed', value: 'closed' },
        ],
        admin: { description: 'A live clinic is seen by everyone at once.' },
      },
    ],
  },
  {
    name: 'forwardTo',
    type: 'text',
    label: 'Lead visitors to',
    access: { update: networkAdminOnly },
    validate: validateWebAddress,
    admin: {
      condition: (data) => data.status === 'closed',
      description: 'A full https:// address. When left empty, visitors read that the clinic has closed.',
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
    access: { update: networkAdminOnly },
    admin: {
      description:
        'Names under which the site answers. The first is the one it is known by; the others lead to it.',
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

/** What search engines are told of the network as a whole. */
export const networkDefault: Field = {
  name: 'speaksForNetwork',
  type: 'checkbox',
  label: 'Shown to readers elsewhere',
  index: true,
  access: { update: networkAdminOnly, create: networkAdminOnly },
  admin: {
    description:
      'Search engines lead readers from where the network has no clinic to this clinic’s version of a shared page. One clinic at most.',
  },
}

/** What may follow. */
export const about: Field[] = [
  {
    name: 'legalName',
    type: 'text',
    admin: { description: 'As registered, for the foot of the page.' },
  },
  text('tagline', { description: 'A few words under the name.' }),
  longText('introduction', { description: 'Two or three sentences for the home page and search engines.' }),
  { name: 'email', type: 'email', label: 'Mail address for patients' },
  {
    name: 'professions',
    type: 'select',
    hasMany: true,
    options: options(professions, professionNames),
    label: 'Professions practised',
    admin: { description: 'They decide which sections show, and what the law asks the site to say.' },
  },
  {
    // Not "locales": with the localised fields' own table it would make two of one name on SQLite.
    name: 'languages',
    type: 'select',
    hasMany: true,
    options: options(localeTags, localeNames),
    label: 'Languages',
    admin: {
      description: 'The first is the main one. When left empty it follows from the first location’s country.',
    },
  },
]

export const offers: Field[] = [
  {
    name: 'offers',
    type: 'array',
    label: 'Treatments offered',
    admin: { description: 'Only these show on the site.' },
    fields: [
      {
        name: 'treatment',
        type: 'relationship',
        relationTo: 'treatments',
        validate: validateRequiredRelationship,
      },
      text('name', { label: 'Our name for it', description: 'The library’s name, when left empty.' }),
      text('price', { label: 'Fee', description: 'For example "$95 for 45 minutes".' }),
      {
        name: 'bookingUrl',
        type: 'text',
        label: 'Booking link of this treatment',
        validate: validateWebAddress,
      },
    ],
  },
  {
    name: 'newConditions',
    type: 'select',
    required: true,
    defaultValue: 'auto',
    label: 'Conditions new in the library',
    options: [
      { label: 'Show them at once', value: 'auto' },
      { label: 'Show only those that we have adapted', value: 'ask' },
    ],
  },
]

export const brand: Field = {
  name: 'brand',
  type: 'group',
  label: 'Look',
  fields: [
    {
      name: 'theme',
      type: 'select',
      required: true,
      defaultValue: themeNames[0],
      options: options(themeNames, themeTitles),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'primary',
          type: 'text',
          label: 'Brand colour',
          validate: validateHexColour,
          admin: { description: 'For example #7a1f2b. The theme’s own, when left empty.' },
        },
        { name: 'accent', type: 'text', label: 'Second colour', validate: validateHexColour },
      ],
    },
    {
      name: 'colorsMended',
      type: 'ui',
      admin: { components: { Field: '/src/admin/clinics/brand-colors.tsx#BrandColors' } },
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'The name is set in type, when left empty.' },
    },
    { name: 'hero', type: 'upload', relationTo: 'media', label: 'Picture of the home page' },
  ],
}

const termTitles: Record<TermName, string> = {
  dryNeedling: 'Dry needling',
  therapy: 'Physical therapy',
  therapist: 'Clinician',
  assessment: 'Assessment',
}

export const vocabulary: Field = {
  name: 'vocabulary',
  type: 'array',
  label: 'Our words',
  admin: { description: 'Where this clinic calls a thing by another name than the library.' },
  fields: [
    { name: 'term', type: 'select', required: true, options: options(termNames, termTitles) },
    {
      type: 'row',
      fields: [
        text('first', {
          label: 'At first mention',
          required: true,
          description: 'For example "dry needling (IMS)".',
        }),
        text('later', { label: 'Afterwards', description: 'For example "IMS".' }),
        text('title', { label: 'In headings', description: 'For example "Dry Needling (IMS)".' }),
        text('article', { label: 'With its article', description: 'For example "a dry needling (IMS)".' }),
      ],
    },
  ],
}

export const feesAndBooking: Field[] = [
  {
    name: 'bookingUrl',
    type: 'text',
    label: 'Booking link',
    validate: validateWebAddress,
    admin: { description: 'When left empty, patients are asked to telephone.' },
  },
  {
    name: 'whatsapp',
    type: 'text',
    label: 'WhatsApp number',
    validate: validatePhoneNumber,
    admin: { description: 'Shown for locations in India only.' },
  },
  fees('Fees'),
  items('insurers', [{ name: 'name', type: 'text', required: true }, longText('text', { label: 'Note' })], {
    label: 'Insurers and ways to pay',
  }),
  items('disclosures', [longText('text', { required: true })], {
    label: 'Disclosures',
    description: 'Shown at the foot of every page.',
  }),
]

export const menu: Field = {
  name: 'navigation',
  type: 'array',
  label: 'Menu',
  admin: { description: 'When left empty: conditions, treatments, team, locations, contact.' },
  fields: [
    {
      type: 'row',
      fields: [
        text('label', { required: true }),
        {
          name: 'path',
          type: 'text',
          required: true,
          validate: (value: string | null | undefined) =>
            /^\/(?!\/)\S*$/.test(value ?? '') ||
            'Give a path of the site beginning with "/", for example /conditions.',
        },
      ],
    },
  ],
}
