import {
  collectedDataItem,
  contactItem,
  purposeItem,
  recipientsItem,
  retentionItem,
  seeAndCorrectItem,
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
        kn: '{clinic} ಕ್ಲಿನಿಕ್‌ಗೆ ಆರೋಗ್ಯ ಮಾಹಿತಿಯ ಗೌಪ್ಯತೆಯ ಫೆಡರಲ್ ಕಾನೂನು (HIPAA) ಅನ್ವಯಿಸುತ್ತದೆ. ಆರೋಗ್ಯ ಮಾಹಿತಿಯನ್ನು ಅದು ಹೇಗೆ ಬಳಸುತ್ತದೆ ಮತ್ತು ನಿಮ್ಮ ಹಕ್ಕುಗಳೇನು ಎಂಬುದನ್ನು ಅದರ Notice of Privacy Practices ತಿಳಿಸುತ್ತದೆ.',
      },
      onlyForCoveredEntities: true,
    },
    retentionItem,
    contactItem,
  ],
  rights: [
    {
      name: 'record',
      label: { en: 'Your health record', hi: 'आपका स्वास्थ्य रिकॉर्ड', kn: 'ನಿಮ್ಮ ಆರೋಗ್ಯ ದಾಖಲೆ' },
      text: {
        en: 'Under HIPAA you may see your record, get a copy and ask for a correction. Ask us for our Notice of Privacy Practices; we give it to you at your first visit, too.',
        hi: 'HIPAA के तहत आप अपना रिकॉर्ड देख सकते हैं, उसकी प्रति ले सकते हैं और सुधार माँग सकते हैं। हमारी Notice of Privacy Practices माँगें; पहली बार आने पर भी हम उसे देते हैं।',
        kn: 'HIPAA ಪ್ರಕಾರ ನಿಮ್ಮ ದಾಖಲೆಯನ್ನು ನೋಡಬಹುದು, ಪ್ರತಿ ಪಡೆಯಬಹುದು, ತಿದ್ದಲು ಕೇಳಬಹುದು. ನಮ್ಮ Notice of Privacy Practices ಕೇಳಿ; ಮೊದಲ ಭೇಟಿಯಲ್ಲೂ ಅದನ್ನು ಕೊಡುತ್ತೇವೆ.',
      },
      onlyForCoveredEntities: true,
    },
    seeAndCorrectItem,
    {
      name: 'complain',
      label: { en: 'To complain', hi: 'शिकायत के लिए', kn: 'ದೂರು ನೀಡಲು' },
      text: {
        en: 'Tell us first, please. You may also go to the Office for Civil Rights of the U.S. Department of Health and Human Services (hhs.gov/ocr). We will not treat you differently for it.',
        hi: 'कृपया पहले हमें बताएँ। आप अमेरिकी स्वास्थ्य विभाग के Office for Civil Rights (hhs.gov/ocr) में भी शिकायत कर सकते हैं। इससे आपके साथ हमारा व्यवहार नहीं बदलेगा।',
        kn: 'ದಯವಿಟ್ಟು ಮೊದಲು ನಮಗೆ ತಿಳಿಸಿ. ಅಮೆರಿಕದ ಆರೋಗ್ಯ ಇಲಾಖೆಯ Office for Civil Rights (hhs.gov/ocr) ಗೂ ದೂರು ನೀಡಬಹುದು. ಇದರಿಂದ ನಿಮ್ಮೊಂದಿಗಿನ ನಮ್ಮ ವರ್ತನೆ ಬದಲಾಗುವುದಿಲ್ಲ.',
      },
      onlyForCoveredEntities: true,
    },
  ],
  source: {
    name: 'HIPAA Privacy Rule, notice of privacy practices (45 CFR 164.520)',
    retrieved: '2026-11-20',
    confidence: 'M',
  },
}
