import { canadianNotice } from '../CA/privacy.ts'
import { seeAndCorrectItem } from '../default/notice-items.ts'
import type { NoticeItem, PrivacyRegime } from '../privacy.ts'

const authorityItem: NoticeItem = {
  name: 'authority',
  label: { en: 'Legal authority', hi: 'क़ानूनी अधिकार', kn: 'ಕಾನೂನಿನ ಅಧಿಕಾರ' },
  text: {
    en: 'Physiotherapists collect this under Alberta’s Health Information Act, sections 20(b) and 27, because they need it to provide a health service. Other staff collect it under the Personal Information Protection Act.',
    hi: 'फ़िज़ियोथेरेपिस्ट इसे अल्बर्टा के Health Information Act की धारा 20(b) और 27 के तहत लेते हैं, क्योंकि स्वास्थ्य सेवा देने के लिए उन्हें इसकी ज़रूरत है। बाक़ी कर्मचारी इसे Personal Information Protection Act के तहत लेते हैं।',
    kn: 'ಆರೋಗ್ಯ ಸೇವೆ ನೀಡಲು ಬೇಕಾಗಿರುವುದರಿಂದ ಫಿಸಿಯೋಥೆರಪಿಸ್ಟ್‌ಗಳು ಇದನ್ನು ಆಲ್ಬರ್ಟಾದ Health Information Act ನ ವಿಧಿ 20(b) ಮತ್ತು 27 ರ ಅಡಿಯಲ್ಲಿ ಪಡೆಯುತ್ತಾರೆ. ಉಳಿದ ಸಿಬ್ಬಂದಿ Personal Information Protection Act ನ ಅಡಿಯಲ್ಲಿ ಪಡೆಯುತ್ತಾರೆ.',
  },
}

/**
 * The Act has a notice name somebody who can answer questions, with title, business address and telephone.
 * Confidence M: the college's guide and summaries of the Act.
 */
const officeItem: NoticeItem = {
  name: 'questions',
  label: { en: 'Whom to ask', hi: 'किससे पूछें', kn: 'ಯಾರನ್ನು ಕೇಳಬೇಕು' },
  text: { en: '{office}. {contact}', hi: '{office}. {contact}', kn: '{office}. {contact}' },
}

/**
 * Based on legal authority rather than consent, so there is no checkbox: the Health Information Act requires that purpose
 * and authority are stated where information is collected. Physiotherapists have been its custodians since 2026; other
 * staff collect under the Personal Information Protection Act.
 */
export const albertanNotice: PrivacyRegime = {
  id: 'CA-AB',
  name: { en: 'Alberta', hi: 'अल्बर्टा', kn: 'ಆಲ್ಬರ್ಟಾ' },
  version: '2026-11-29',
  notice: canadianNotice.notice.flatMap((item) => {
    if (item.name === 'law') return [authorityItem, item]
    return [item.name === 'questions' ? officeItem : item]
  }),
  rights: [
    {
      name: 'record',
      label: { en: 'Your health record', hi: 'आपका स्वास्थ्य रिकॉर्ड', kn: 'ನಿಮ್ಮ ಆರೋಗ್ಯ ದಾಖಲೆ' },
      text: {
        en: 'Your physiotherapist is the custodian of your record under the Health Information Act: the person who answers for it by law. Ask for a copy, or for a correction, at any time.',
        hi: 'Health Information Act के तहत आपके रिकॉर्ड के लिए आपका फ़िज़ियोथेरेपिस्ट क़ानूनन ज़िम्मेदार (custodian) है। आप कभी भी उसकी प्रति माँग सकते हैं या उसे सुधारने को कह सकते हैं।',
        kn: 'Health Information Act ಪ್ರಕಾರ ನಿಮ್ಮ ದಾಖಲೆಗೆ ನಿಮ್ಮ ಫಿಸಿಯೋಥೆರಪಿಸ್ಟ್ ಕಾನೂನಿನ ಹೊಣೆ (custodian) ಹೊತ್ತಿರುತ್ತಾರೆ. ಅದರ ಪ್ರತಿಯನ್ನು ಯಾವಾಗ ಬೇಕಾದರೂ ಕೇಳಬಹುದು; ತಿದ್ದಲು ಹೇಳಬಹುದು.',
      },
    },
    seeAndCorrectItem,
    {
      name: 'complain',
      label: { en: 'To complain', hi: 'शिकायत के लिए', kn: 'ದೂರು ನೀಡಲು' },
      text: {
        en: 'Tell us first, please. You may also go to the Office of the Information and Privacy Commissioner of Alberta (oipc.ab.ca).',
        hi: 'कृपया पहले हमें बताएँ। आप Office of the Information and Privacy Commissioner of Alberta (oipc.ab.ca) में भी शिकायत कर सकते हैं।',
        kn: 'ದಯವಿಟ್ಟು ಮೊದಲು ನಮಗೆ ತಿಳಿಸಿ. Office of the Information and Privacy Commissioner of Alberta (oipc.ab.ca) ಗೂ ದೂರು ನೀಡಬಹುದು.',
      },
    },
  ],
  source: {
    name: 'CPTA, Privacy Guide for Alberta Physiotherapists, 2026 (custodians); Alberta Health on the Health Information Act (the commissioner); PIPA',
    retrieved: '2026-11-29',
    confidence: 'M',
  },
}
