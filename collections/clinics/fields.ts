import type { Field, FieldAccess } from 'payload'
import { items, longText, text } from '#blocks/fields.ts'
import { getMember, hasNetworkRole } from '#collections/shared/access/roles.ts'
import { nameInScript } from '#collections/shared/fields/name-in-script.ts'
import { ofLanguages } from '#collections/shared/fields/of-languages.ts'
import {
  validatePhoneNumber,
  validateRequiredRelationship,
  validateWebAddress,
} from '#collections/shared/validation/validators.ts'
import { professionNames, professions } from '#domain/clinic/professions.ts'
import { type TermName, termNames } from '#domain/interpolation/terms.ts'
import { localeNames, localeTags } from '#domain/locales/tags.ts'
import { themeNames, themeTitles } from '#domain/themes/names.ts'
import { fees } from './locations.ts'
import { normalizePhone } from './phone.ts'
import { validateHexColor, validateHost, validateMenuPath } from './validate.ts'

/** For fields that move a site to another address or change its status. */
const networkAdminOnly: FieldAccess = ({ req }) => hasNetworkRole(getMember(req), ['network-admin'])

const options = <Value extends string>(values: readonly Value[], names: Record<Value, string>) =>
  values.map((value) => ({ label: names[value], value }))

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
        access: { update: networkAdminOnly },
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
    access: { update: networkAdminOnly },
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
    access: { update: networkAdminOnly },
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
  access: { update: networkAdminOnly, create: networkAdminOnly },
  admin: {
    description:
      'Search engines show this clinic’s version of a shared page to readers in regions where the network has no clinic. Only one clinic can be the default.',
  },
}

/** Optional fields. */
export const about: Field[] = [
  {
    name: 'legalName',
    type: 'text',
    label: 'Legal name',
    admin: { description: 'As registered. Shown in the page footer.' },
  },
  text('tagline', { description: 'A short phrase below the clinic name.' }),
  longText('introduction', { description: 'Two or three sentences for the home page and search engines.' }),
  { name: 'email', type: 'email', label: 'Email for patients' },
  {
    name: 'professions',
    type: 'select',
    hasMany: true,
    options: options(professions, professionNames),
    label: 'Professions practised',
    admin: {
      description: 'They determine which sections the site shows and which legal notices it must carry.',
    },
  },
  // A second language is added by the network, whose panel shows all.
  ofLanguages({
    // Not "locales": on SQLite its table would have the same name as the table of the localized fields.
    name: 'languages',
    type: 'select',
    hasMany: true,
    options: options(localeTags, localeNames),
    label: 'Languages',
    admin: {
      description:
        'The first is the main language. If empty, it is derived from the first location’s country.',
    },
  }),
]

export const offers: Field[] = [
  {
    name: 'offers',
    type: 'array',
    label: 'Treatments offered',
    labels: { singular: 'Treatment', plural: 'Treatments' },
    admin: { description: 'Only these treatments are shown on the site.' },
    fields: [
      {
        name: 'treatment',
        type: 'relationship',
        relationTo: 'treatments',
        validate: validateRequiredRelationship,
        admin: { components: { Label: '/src/admin/forms/required-label.tsx#RequiredLabel' } },
      },
      text('name', { label: 'Clinic’s name for it', description: 'Leave empty to use the library’s name.' }),
      text('price', { label: 'Fee', description: 'For example "$95 for 45 minutes".' }),
      {
        name: 'bookingUrl',
        type: 'text',
        label: 'Booking link for this treatment',
        validate: validateWebAddress,
      },
    ],
  },
  {
    name: 'newConditions',
    type: 'select',
    required: true,
    defaultValue: 'auto',
    label: 'New library conditions',
    options: [
      { label: 'Show automatically', value: 'auto' },
      { label: 'Show only those that the clinic has adapted', value: 'ask' },
    ],
  },
]

export const brand: Field = {
  name: 'brand',
  type: 'group',
  label: 'Branding',
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
          label: 'Primary colour',
          validate: validateHexColor,
          admin: { description: 'For example #7a1f2b. Leave empty to use the theme’s colour.' },
        },
        { name: 'accent', type: 'text', label: 'Accent colour', validate: validateHexColor },
      ],
    },
    {
      name: 'contrastAdjustments',
      type: 'ui',
      admin: { components: { Field: '/src/admin/clinics/brand-colors.tsx#BrandColors' } },
    },
    {
      name: 'logo',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'Leave empty to show the clinic name as text.' },
    },
    { name: 'hero', type: 'upload', relationTo: 'media', label: 'Home page image' },
  ],
}

/** The names of the terms as editors choose them. */
export const termTitles: Record<TermName, string> = {
  dryNeedling: 'Dry needling',
  therapy: 'Therapy',
  therapist: 'Therapist',
  assessment: 'Assessment',
}

export const vocabulary: Field = {
  name: 'vocabulary',
  type: 'array',
  label: 'Terminology',
  labels: { singular: 'Term', plural: 'Terms' },
  admin: { description: 'Terms for which this clinic uses other words than the library.' },
  fields: [
    { name: 'term', type: 'select', required: true, options: options(termNames, termTitles) },
    {
      type: 'row',
      fields: [
        text('first', {
          label: 'First mention',
          required: true,
          description: 'For example "dry needling (IMS)".',
        }),
        text('later', { label: 'Later mentions', description: 'For example "IMS".' }),
        text('title', { label: 'In headings', description: 'For example "Dry Needling (IMS)".' }),
        text('article', {
          label: 'With indefinite article',
          description: 'For example "a dry needling (IMS)".',
        }),
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

export const menu: Field = {
  name: 'navigation',
  type: 'array',
  label: 'Menu',
  labels: { singular: 'Menu item', plural: 'Menu items' },
  admin: {
    description:
      'If empty, the menu shows conditions, treatments, team, locations and contact. The first entries are added to these.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        text('label', { required: true }),
        {
          name: 'path',
          type: 'text',
          required: true,
          validate: validateMenuPath,
        },
      ],
    },
  ],
}
