import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'
import type { EnquiryFormModel } from './enquiry-form.tsx'
import { said } from './fixtures.ts'

/** A form with everything that one can have. */
export const sampleEnquiryForm: EnquiryFormModel = {
  action: '/enquiries#enquiry-problems',
  page: '/conditions/achilles-tendinopathy',
  made: 'sample.signature',
  about: said('Achilles tendinopathy'),
  clinicName: 'Nadige Physiotherapy',
  locations: [
    { slug: 'bangalore', name: said('Bangalore') },
    { slug: 'hyderabad', name: said('Hyderabad') },
  ],
  notices: [
    {
      id: 'enquiry-notice-in',
      mark: 'IN:2026-11-21',
      places: null,
      items: [
        { name: 'why', label: said('What for'), text: said('To answer you and to arrange a visit.') },
        { name: 'kept', label: said('How long'), text: said('It is deleted 365 days after you send it.') },
      ],
      consent: said('I have read this notice, and the clinic may use these details to answer me.'),
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
