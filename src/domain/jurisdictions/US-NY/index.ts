import type { Authority, Jurisdiction } from '../jurisdiction.ts'

/** New York's education department licenses and disciplines these professions; physicians answer to its health department. */
const officeOfTheProfessions: Authority = {
  name: { en: 'New York State Education Department, Office of the Professions' },
  website: 'https://www.op.nysed.gov',
  source: { name: 'NYSED, Office of the Professions', retrieved: '2026-11-29', confidence: 'M' },
}

/** Needling is within the scope of acupuncture here, hence the disclosure of who performs it. */
export const newYork: Jurisdiction = {
  code: 'US-NY',
  regulators: {
    acupuncture: officeOfTheProfessions,
    physiotherapy: officeOfTheProfessions,
    chiropractic: officeOfTheProfessions,
    'massage-therapy': officeOfTheProfessions,
  },
  disclosures: [
    {
      profession: 'acupuncture',
      text: {
        en: 'In New York State needling is performed by licensed acupuncturists.',
        hi: 'न्यूयॉर्क राज्य में नीडलिंग लाइसेंसशुदा एक्यूपंक्चरिस्ट करते हैं।',
        kn: 'ನ್ಯೂಯಾರ್ಕ್ ರಾಜ್ಯದಲ್ಲಿ ಪರವಾನಗಿ ಪಡೆದ ಅಕ್ಯುಪಂಕ್ಚರ್ ತಜ್ಞರು ನೀಡ್ಲಿಂಗ್ ಮಾಡುತ್ತಾರೆ.',
      },
      source: { name: 'NYSED dry-needling alert', retrieved: '2026-11-20', confidence: 'M' },
    },
  ],
}
