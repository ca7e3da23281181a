import type { Field } from 'payload'
import { validateWebAddress } from '#collections/shared/validation/validators.ts'
import {
  authorisationNames,
  authorisations,
  professionNames,
  professions,
} from '#domain/clinic/professions.ts'
import { isJurisdictionCode } from '#domain/jurisdictions/jurisdiction.ts'

function validateJurisdictions(codes: string[] | null | undefined): true | string {
  const wrong = codes?.find((code) => !isJurisdictionCode(code))
  return wrong === undefined
    ? true
    : `“Registered in” has “${wrong}”. Enter country codes, with or without a region code, for example CA-AB, US-NY or IN.`
}

export const registration: Field = {
  name: 'registration',
  type: 'group',
  label: 'Registration',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'profession',
          type: 'select',
          required: true,
          options: professions.map((value) => ({ label: professionNames[value], value })),
        },
        {
          name: 'body',
          type: 'text',
          label: 'Regulatory body',
          admin: { description: 'The college, board or council.' },
        },
        { name: 'number', type: 'text', label: 'Registration number' },
      ],
    },
    {
      name: 'jurisdictions',
      type: 'text',
      hasMany: true,
      label: 'Registered in',
      validate: validateJurisdictions,
      admin: {
        description:
          'Jurisdictions where this person may treat patients, for example CA-AB; a country code covers all of it. Patients can book only at locations there.',
      },
    },
    {
      name: 'authorisations',
      type: 'select',
      hasMany: true,
      options: authorisations.map((value) => ({ label: authorisationNames[value], value })),
      admin: { description: 'Activities for which the register lists this person as authorised.' },
    },
  ],
}

/** Below the workplaces: where patients can't book this person, and why. */
export const registrationNotice: Field = {
  name: 'registrationNotice',
  type: 'ui',
  admin: { components: { Field: '/src/admin/practitioners/registration-notice.tsx#RegistrationNotice' } },
}

export const placements: Field = {
  name: 'placements',
  type: 'array',
  label: 'Workplaces',
  labels: { singular: 'Workplace', plural: 'Workplaces' },
  minRows: 1,
  required: true,
  fields: [
    { name: 'clinic', type: 'relationship', relationTo: 'clinics', required: true, index: true },
    {
      name: 'locations',
      type: 'text',
      hasMany: true,
      admin: {
        description:
          'URL slugs of the clinic’s locations, for example "downtown". Leave empty for all locations.',
      },
    },
    { name: 'bookingUrl', type: 'text', label: 'Booking link', validate: validateWebAddress },
  ],
}
