import type { Jurisdiction } from '../jurisdiction.ts'
import { americanNotice } from './privacy.ts'

export const unitedStates: Jurisdiction = {
  code: 'US',
  privacy: americanNotice,
  locale: 'en-US',
  priceDuty: {
    text: {
      en: 'If you have no insurance or do not use it, we must give you a good-faith estimate of the cost in writing: when you book at least three business days ahead, and whenever you ask. If the bill is $400 or more above the estimate, you can dispute it within 120 days (cms.gov/nosurprises).',
      hi: 'अगर आपके पास बीमा नहीं है या आप उसका उपयोग नहीं करते, तो हमें ख़र्च का लिखित अनुमान (good-faith estimate) देना होगा: जब आप कम से कम तीन कामकाजी दिन पहले अपॉइंटमेंट लें, और जब भी आप माँगें। अगर बिल अनुमान से $400 या उससे ज़्यादा हो, तो आप 120 दिन के भीतर उस पर आपत्ति कर सकते हैं (cms.gov/nosurprises)।',
      kn: 'ನಿಮಗೆ ವಿಮೆ ಇಲ್ಲದಿದ್ದರೆ ಅಥವಾ ಅದನ್ನು ಬಳಸದಿದ್ದರೆ, ವೆಚ್ಚದ ಲಿಖಿತ ಅಂದಾಜನ್ನು (good-faith estimate) ನಾವು ಕೊಡಲೇಬೇಕು: ಕನಿಷ್ಠ ಮೂರು ಕೆಲಸದ ದಿನ ಮೊದಲು ಅಪಾಯಿಂಟ್‌ಮೆಂಟ್ ಪಡೆದಾಗ, ಮತ್ತು ನೀವು ಕೇಳಿದಾಗಲೆಲ್ಲ. ಬಿಲ್ ಅಂದಾಜಿಗಿಂತ $400 ಅಥವಾ ಅದಕ್ಕೂ ಹೆಚ್ಚಿದ್ದರೆ 120 ದಿನಗಳೊಳಗೆ ಆಕ್ಷೇಪಿಸಬಹುದು (cms.gov/nosurprises).',
    },
    source: {
      name: 'No Surprises Act, 45 CFR 149.610 and 149.620, from clinics’ notices after the model of CMS',
      retrieved: '2026-11-29',
      confidence: 'M',
    },
  },
  disclosures: [
    {
      text: {
        en: 'If you have no insurance or do not use it, we must give you a good-faith estimate of the cost in writing before your visit.',
        hi: 'अगर आपके पास बीमा नहीं है या आप उसका उपयोग नहीं करते, तो हमें आपके आने से पहले ख़र्च का लिखित अनुमान (good-faith estimate) देना होगा।',
        kn: 'ನಿಮಗೆ ವಿಮೆ ಇಲ್ಲದಿದ್ದರೆ ಅಥವಾ ಅದನ್ನು ಬಳಸದಿದ್ದರೆ, ಭೇಟಿಗೆ ಮೊದಲು ವೆಚ್ಚದ ಲಿಖಿತ ಅಂದಾಜನ್ನು (good-faith estimate) ನಾವು ಕೊಡಲೇಬೇಕು.',
      },
      source: { name: 'No Surprises Act, 45 CFR 149.610(b)', retrieved: '2026-11-29', confidence: 'M' },
    },
  ],
  emergency: [
    {
      number: '911',
      source: {
        name: 'Federal Communications Commission, 911 services',
        retrieved: '2026-11-20',
        confidence: 'H',
      },
    },
  ],
}
