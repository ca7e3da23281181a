import type { Jurisdiction } from '../jurisdiction.ts'
import { albertanNotice } from './privacy.ts'

export const alberta: Jurisdiction = {
  code: 'CA-AB',
  privacy: albertanNotice,
  advice: {
    number: '811',
    name: { en: 'Health Link' },
    source: { name: 'Alberta Health Services, Health Link', retrieved: '2026-11-20', confidence: 'M' },
  },
  regulators: {
    physiotherapy: {
      name: { en: 'College of Physiotherapists of Alberta' },
      website: 'https://www.cpta.ab.ca',
      source: { name: 'CPTA', retrieved: '2026-11-29', confidence: 'H' },
    },
  },
  disclosures: [
    {
      profession: 'physiotherapy',
      text: {
        en: 'Needling is performed by physiotherapists whom the College of Physiotherapists of Alberta has authorized to use needles.',
        hi: 'नीडलिंग केवल वे फ़िज़ियोथेरेपिस्ट करते हैं जिन्हें College of Physiotherapists of Alberta ने सुइयों के उपयोग की अनुमति दी है।',
        kn: 'ಸೂಜಿ ಬಳಸಲು College of Physiotherapists of Alberta ಅನುಮತಿ ನೀಡಿರುವ ಫಿಸಿಯೋಥೆರಪಿಸ್ಟ್‌ಗಳು ಮಾತ್ರ ನೀಡ್ಲಿಂಗ್ ಮಾಡುತ್ತಾರೆ.',
      },
      source: {
        name: 'CPTA, performance of restricted activities',
        retrieved: '2026-11-20',
        confidence: 'H',
      },
    },
  ],
}
