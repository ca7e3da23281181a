import type { Field } from 'payload'
import { text } from '#blocks/fields.ts'
import { ofLanguages } from '#collections/shared/fields/of-languages.ts'
import { isSitePath, isWebAddress } from '#domain/routes/site-address.ts'

/** How the clinic handles enquiries from its site. */
export const enquirySettings: Field = {
  name: 'enquiries',
  type: 'group',
  label: 'Enquiries',
  fields: [
    {
      name: 'mailTo',
      type: 'email',
      label: 'Notification email',
      admin: {
        description:
          'Receives a notice of each new enquiry, without its content. Leave empty to use the email for patients.',
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
          label: 'Answer within (working days)',
          admin: {
            description: 'Promised to patients. If empty, they are promised an answer during opening hours.',
          },
        },
        {
          name: 'keepDays',
          type: 'number',
          min: 1,
          max: 3650,
          label: 'Delete after (days)',
          admin: { description: 'If empty, 365 days. Applies to enquiries received from now on.' },
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
        description:
          'Clinics that bill insurers electronically usually are. If empty, the site does not mention it.',
      },
    },
    {
      name: 'privacyContact',
      type: 'text',
      label: 'Privacy contact',
      admin: {
        description:
          'Name or title of the person who answers questions about personal details, for example “Jo Penner, privacy officer”. Named on the privacy page and, in Alberta, in the form’s notice.',
      },
    },
    ofLanguages(
      text('privacyContactInScript', {
        label: 'Privacy contact in this language',
        description: 'Only where a reader of this language writes the name or title differently.',
      }),
    ),
    {
      name: 'privacyNotice',
      type: 'text',
      label: 'Full privacy notice',
      admin: { description: 'If empty, the form links to the site’s privacy page.' },
      validate: (value: string | null | undefined) =>
        !value ||
        isSitePath(value) ||
        isWebAddress(value) ||
        '“Full privacy notice” must be a path that starts with "/" or a full https:// address.',
    },
  ],
}
