import type { Field } from 'payload'

/** How the clinic deals with what patients write through its site. */
export const enquirySettings: Field = {
  name: 'enquiries',
  type: 'group',
  label: 'Enquiries',
  fields: [
    {
      name: 'mailTo',
      type: 'email',
      label: 'Tell us of new ones at',
      admin: {
        description:
          'The mail says that an enquiry waits, not what is in it. When left empty, it goes to the address for patients.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'answerDays',
          type: 'number',
          min: 1,
          max: 14,
          label: 'We answer within (working days)',
          admin: { description: 'Promised to patients. When left empty: during opening hours.' },
        },
        {
          name: 'keepDays',
          type: 'number',
          min: 1,
          max: 3650,
          label: 'Delete after (days)',
          admin: { description: '365 when left empty. Holds for enquiries that come from now on.' },
        },
      ],
    },
    {
      name: 'coveredEntity',
      type: 'select',
      label: 'Covered entity under HIPAA (United States)',
      options: [
        { label: 'Yes', value: 'yes' },
        { label: 'No', value: 'no' },
      ],
      admin: {
        description: 'Whoever bills insurers electronically usually is. Nothing is said when left empty.',
      },
    },
    {
      name: 'privacyNotice',
      type: 'text',
      label: 'Full privacy notice',
      validate: (value: string | null | undefined) =>
        !value ||
        /^(\/(?!\/)|https:\/\/[^\s/]+)\S*$/.test(value) ||
        'Give a path of the site beginning with "/" or a full https:// address.',
    },
  ],
}
