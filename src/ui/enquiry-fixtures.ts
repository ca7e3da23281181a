import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'
import type { EnquiryFormModel } from './enquiry-form.tsx'
import { asText } from './fixtures.ts'

/** A form with all optional parts. */
export const sampleEnquiryForm: EnquiryFormModel = {
  action: '/enquiries#enquiry-problems',
  page: '/conditions/achilles-tendinopathy',
  formTimestamp: 'sample.signature',
  about: asText('Achilles tendinopathy'),
  clinicName: 'Nadige Physiotherapy',
  locations: [
    { slug: 'bangalore', name: asText('Bangalore') },
    { slug: 'hyderabad', name: asText('Hyderabad') },
  ],
  notices: [
    {
      id: 'enquiry-notice-in',
      mark: 'IN:2026-11-21',
      places: null,
      items: [
        { name: 'why', label: asText('What for'), text: asText('To answer you and to arrange a visit.') },
        {
          name: 'kept',
          label: asText('How long'),
          text: asText('It is deleted 365 days after you send it.'),
        },
      ],
      consent: asText('I have read this notice, and the clinic may use these details to answer me.'),
    },
  ],
  privacyHref: '/privacy',
  phoneExample: '+91 80 0000 0042',
  emergencyNumber: '112',
}

export const sampleEnquiryReply: EnquiryReply = {
  values: {
    name: 'Maya <R>',
    phone: '12',
    email: '',
    preferredTime: 'evening',
    message: 'After "six", please.',
    location: 'hyderabad',
    consent: true,
    marketing: false,
  },
  problems: [{ field: 'phone', message: 'enquiryPhoneWrong', values: { example: '+91 80 0000 0042' } }],
  formTimestamp: 'earlier.signature',
}
