import { canadianNotice } from '../CA/privacy.ts'
import type { NoticeItem, PrivacyRegime } from '../privacy.ts'

const authorityItem: NoticeItem = {
  name: 'authority',
  label: { en: 'Legal authority', hi: 'क़ानूनी अधिकार', kn: 'ಕಾನೂನಿನ ಅಧಿಕಾರ' },
  text: {
    en: 'Physiotherapists collect this under Alberta’s Health Information Act, sections 20(b) and 27, because they need it to provide a health service. Other staff collect it under the Personal Information Protection Act.',
    hi: 'फ़िज़ियोथेरेपिस्ट इसे अल्बर्टा के Health Information Act की धारा 20(b) और 27 के तहत लेते हैं, क्योंकि स्वास्थ्य सेवा देने के लिए उन्हें इसकी ज़रूरत है। बाकी कर्मचारी इसे Personal Information Protection Act के तहत लेते हैं।',
    kn: 'ಆರೋಗ್ಯ ಸೇವೆ ನೀಡಲು ಬೇಕಾಗಿರುವುದರಿಂದ ಫಿಸಿಯೋಥೆರಪಿಸ್ಟ್‌ಗಳು ಇದನ್ನು ಆಲ್ಬರ್ಟಾದ Health Information Act ನ ವಿಧಿ 20(b) ಮತ್ತು 27 ರ ಅಡಿಯಲ್ಲಿ ಪಡೆಯುತ್ತಾರೆ. ಉಳಿದ ಸಿಬ್ಬಂದಿ Personal Information Protection Act ನ ಅಡಿಯಲ್ಲಿ ಪಡೆಯುತ್ತಾರೆ.',
  },
}

/**
 * Based on legal authority rather than consent, so there is no checkbox: the Health Information Act requires that purpose
 * and authority are stated where information is collected. Physiotherapists have been its custodians since 2026; other
 * staff collect under the Personal Information Protection Act.
 */
export const albertanNotice: PrivacyRegime = {
  id: 'CA-AB',
  name: { en: 'Alberta', hi: 'अल्बर्टा', kn: 'ಆಲ್ಬರ್ಟಾ' },
  version: '2026-11-21',
  notice: canadianNotice.notice.flatMap((item) => (item.name === 'law' ? [authorityItem, item] : [item])),
  source: {
    name: 'CPTA on the Health Information Act (custodians); University of Alberta on its rules of collection; PIPA',
    retrieved: '2026-11-21',
    confidence: 'M',
  },
}
