export const legal = {
  aboutThisSite: 'About this site',
  legalDated: 'Last changed on {date}',
  legalPlaces: '{heading} ({places})',

  privacyTitle: 'Privacy',
  privacyAnswer: 'What {clinic} does with what you tell us through this site, and whom to ask about it.',
  privacyReadingTitle: 'When you read this site',
  privacyReading:
    'This site sets no cookies while you read it, shows no advertising and does not follow what you do. We tell no other company which pages you open.',
  privacyLeaving:
    'Booking pages, maps and WhatsApp belong to other companies. When you follow a link to one of them, its rules apply.',
  privacyWritingTitle: 'When you write to us',
  privacyRightsTitle: 'Your rights',
  privacyContactTitle: 'Whom to ask',
  privacyContact: 'Call or write if you have a question about your details.',
  privacyOfficer: 'The person responsible for privacy',

  accessibilityTitle: 'Accessibility',
  accessibilityAnswer: '{clinic} wants everybody to be able to read this site and to reach us.',
  accessibilityAimTitle: 'What we aim for',
  accessibilityAim:
    'We aim to meet level AA of the Web Content Accessibility Guidelines (WCAG) 2.2 on every page.',
  accessibilityChecks:
    'The software of this site is checked with automatic tools and with the keyboard, on a narrow screen and with text of twice the size. Such checks do not find every fault.',
  accessibilityLimitsTitle: 'What may not work yet',
  accessibilityLanguages:
    'Some texts on the pages in other languages are still in English. They are marked as English, so that a screen reader pronounces them correctly.',
  accessibilityOthers: 'Booking pages and maps belong to other companies. We have not checked them.',
  accessibilityReportTitle: 'If something does not work for you',
  accessibilityReport:
    'Call or write, and tell us which page it was and what happened. If you need something from this site in another form, such as large print or read to you by phone, ask us.',
  accessibilityVisitTitle: 'Getting into the clinic',
  accessibilityComplaint: 'If our answer does not help: how to complain',

  termsTitle: 'Terms and complaints',
  termsAnswer: 'Who runs this site, what its texts are for, what a visit costs and how to complain.',
  termsProviderTitle: 'Who provides the care',
  termsProvider: '{provider} provides the care and is responsible for this site.',
  termsProviderNamed: '{legalName} provides the care at {clinic} and is responsible for this site.',
  termsUseTitle: 'What the texts are for',
  termsShared:
    'The texts on conditions and treatments are written for all clinics of the {network} network. {clinic} adds what is different here.',
  termsEmergencyTitle: 'In an emergency',
  termsEmergency: 'Do not use this site to ask for help in an emergency.',
  termsPriceTitle: 'What a visit costs',
  termsPrice: 'If you are not sure what your visit will cost, ask before you book.',
  termsComplaintTitle: 'How to complain',
  termsComplainFirst: 'Tell us first, so that we can put it right.',
  termsComplainRegulator:
    'If that does not settle it, or if you would rather not speak with us, you can complain to the body that regulates the profession:',
  termsComplainPrivacy: 'About your personal details: whom to ask, and who takes complaints',

  networkPrivacyAnswer: 'What happens to your details on this site and on the sites of the clinics.',
  networkPrivacyClinicsTitle: 'When you write to a clinic',
  networkPrivacyClinics:
    'You cannot write to us through this site. What you send through a clinic’s site goes to that clinic, which is responsible for it. {network} stores it for the clinic, and its administrators are able to read it. How long it is kept, what your rights are and whom to ask is on the clinic’s own page:',
  networkAccessibilityAnswer: '{network} wants everybody to be able to read its sites.',
  networkAccessibilityLanguages: 'The list of clinics is in English only, and so are many posts.',
  networkAccessibilityReport:
    'Tell one of the clinics which page it was and what happened. How to reach it is on its own page:',
  networkTermsAnswer: 'Who runs this site, what its texts are for and how to complain.',
  networkTermsProvider:
    '{network} runs this site and writes the texts that its clinics share. It treats nobody itself: each clinic provides the care and is responsible for its own site.',
  networkTermsEmergency:
    'Do not use this site to ask for help in an emergency. Call the emergency number of the place where you are.',
  networkTermsComplaint:
    'Tell the clinic that treated you first. Its own page says which body regulates the profession there:',

  allPages: 'All pages',
  allPagesAnswer: 'Every page of this site.',
  pagesOfClinic: 'The clinic',
} as const
