import {
  collectedDataItem,
  contactItem,
  purposeItem,
  recipientsItem,
  retentionItem,
} from '../default/notice-items.ts'
import type { PrivacyRegime } from '../privacy.ts'

/** Neutral about HIPAA: only the clinic can state whether it is a covered entity. */
export const americanNotice: PrivacyRegime = {
  id: 'US',
  name: { en: 'United States', hi: 'संयुक्त राज्य अमेरिका', kn: 'ಅಮೆರಿಕ ಸಂಯುಕ್ತ ಸಂಸ್ಥಾನ' },
  version: '2026-11-21',
  notice: [
    collectedDataItem,
    purposeItem,
    recipientsItem,
    {
      name: 'law',
      label: { en: 'The law', hi: 'क़ानून', kn: 'ಕಾನೂನು' },
      text: {
        en: '{clinic} is covered by the federal health privacy law (HIPAA). Its Notice of Privacy Practices says how it uses health information and what your rights are.',
        hi: '{clinic} पर स्वास्थ्य की गोपनीयता का संघीय क़ानून (HIPAA) लागू है। उसकी Notice of Privacy Practices बताती है कि वह स्वास्थ्य की जानकारी का कैसे उपयोग करता है और आपके अधिकार क्या हैं।',
        kn: '{clinic} ಗೆ ಆರೋಗ್ಯ ಮಾಹಿತಿಯ ಗೌಪ್ಯತೆಯ ಫೆಡರಲ್ ಕಾನೂನು (HIPAA) ಅನ್ವಯಿಸುತ್ತದೆ. ಆರೋಗ್ಯ ಮಾಹಿತಿಯನ್ನು ಅದು ಹೇಗೆ ಬಳಸುತ್ತದೆ ಮತ್ತು ನಿಮ್ಮ ಹಕ್ಕುಗಳೇನು ಎಂಬುದನ್ನು ಅದರ Notice of Privacy Practices ತಿಳಿಸುತ್ತದೆ.',
      },
      onlyForCoveredEntities: true,
    },
    retentionItem,
    contactItem,
  ],
  source: {
    name: 'HIPAA Privacy Rule, notice of privacy practices (45 CFR 164.520)',
    retrieved: '2026-11-20',
    confidence: 'M',
  },
}
