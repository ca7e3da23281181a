export const enquiry = {
  enquiryHeading: 'Write to us',
  enquiryAbout: 'About',
  enquiryIntroduction: 'We answer by phone or e-mail. In an emergency call {number}; do not wait for us.',
  enquiryIntroductionPlain:
    'We answer by phone or e-mail. In an emergency call your emergency number; do not wait for us.',
  enquiryName: 'Name',
  enquiryPhone: 'Phone',
  enquiryEmail: 'E-mail',
  enquiryReach: 'Give a phone number or an e-mail address; one is enough.',
  enquiryPhoneHint: 'Written like ours: {example}',
  enquiryLocation: 'Location',
  enquiryChooseLocation: 'Choose a location',
  enquiryTime: 'When would you like to come?',
  enquiryTimeAny: 'Any time',
  enquiryTimeMorning: 'Mornings',
  enquiryTimeAfternoon: 'Afternoons',
  enquiryTimeEvening: 'Evenings',
  enquiryMessage: 'Message (optional)',
  enquiryMessageHint:
    'Please leave out medical details: we ask about those when we speak. Up to {limit} characters.',
  enquiryMarketing: 'Send me news of {clinic} now and then. I can stop it at any time.',
  enquirySend: 'Send',
  enquirySending: 'Sending…',
  enquiryNotice: 'What happens with what you write',
  enquiryNoticeAt: 'What happens with what you write to {places}',
  enquiryConsentAt: '(For {places}.)',
  enquiryPrivacyPage: 'Our privacy notice',
  enquiryTrap: 'Leave this empty',
  enquiryCallUs: 'Call {phone}',
  enquiryCallOrMail: 'Call {phone} or write to {email}',

  // What is wrong, where, and what would be right
  enquiryProblems: 'Nothing was sent yet. Please correct this:',
  enquiryErrorTitle: 'Not sent yet: {title}',
  enquiryNameMissing: 'Enter your name.',
  enquiryNameLong: 'The name has {count} characters. Shorten it to {limit} or fewer.',
  enquiryReachMissing: 'Enter a phone number or an e-mail address, so that we can answer.',
  enquiryPhoneWrong:
    'This is not a phone number that we can call. Enter it with its area code, like {example}, or with + and the country’s code.',
  enquiryEmailWrong: 'This is not an e-mail address. Enter it like name@example.com.',
  enquiryEmailLong: 'The e-mail address has {count} characters. Enter one of {limit} or fewer.',
  enquiryTimeWrong: 'Choose one of the times.',
  enquiryMessageLong: 'The message has {count} characters. Shorten it to {limit} or fewer.',
  enquiryLocationMissing: 'Choose the location that you are writing to.',
  enquiryConsentMissing:
    'Read the notice and tick the box if you agree. Without that we may not keep your details; you can call {phone} instead.',
  enquiryNoticeChanged:
    'The notice about your details has changed since you opened this page. Please read it again and press Send.',
  enquiryPageOld:
    'This page had been open for very long. Everything is still here: please press Send once more.',
  enquiryQuick:
    'This came back because it was sent within two seconds, as programs do. Everything is still here: please press Send once more.',
  enquiryTooMany:
    'Too many messages came from your connection. Please try again in {minutes} minutes, or call {phone}.',
  enquiryFailed: 'Your message could not be saved. Please press Send once more, or call {phone}.',

  // After sending
  thanksHeading: 'Thank you, we have your message',
  thanksNext: 'What happens next',
  thanksRead: 'Somebody at {name} reads your message and calls or writes back.',
  thanksOpenHours: 'We answer during opening hours.',
  thanksOneDay: 'We answer within one working day.',
  thanksDays: 'We answer within {days} working days.',
  thanksSooner: 'If it can’t wait, call {phone}.',
  thanksEmergency: 'This is not for emergencies. If something is badly wrong, call {number}.',
  thanksEmergencyPlain:
    'This is not for emergencies. If something is badly wrong, call your emergency number.',
  thanksHome: 'Back to the home page',

  // To the clinic
  notificationSubject: 'An enquiry is waiting',
  notificationText:
    'Somebody wrote to {clinic} through the site. Read it and mark it as answered in the panel:',
  notificationReason: 'What was written is not in this mail, so that it is only seen by those who may.',

  // To the patient, in a reply. The panel shows them before they are sent.
  replySubject: 'Your enquiry to {clinic}',
  replyGreeting: 'Hello {name},',
  replyClosing: 'Kind regards,',
  replyQuote: 'You wrote on {date}:',
  replyCall:
    'Thank you for writing to us. We will call you soon on the number you gave us. If another time suits you better, answer this e-mail or call us on {{location.phone}}.',
  replyBook:
    'Thank you for writing to us. To book a visit, answer this e-mail with two or three times that suit you, or call us on {{location.phone}}. We will then confirm the time.',
  replyInPerson:
    'Thank you for writing to us. We can’t assess this by e-mail. Please tell us about it at a visit or on the phone: {{location.phone}}. If it gets much worse in the meantime, do not wait for us. Ask {{urgent.advice}} for advice.',
  replyUnsuitable:
    'Thank you for writing to us. We are not the right place for this, and we want to tell you so at once. Your doctor can tell you whom to see.',
} as const
