import { collectedDataItem, purposeItem, recipientsItem, retentionItem } from '../default/notice-items.ts'
import type { PrivacyRegime } from '../privacy.ts'

/**
 * A standalone, itemised notice in English and in the scheduled languages that the sites offer, with consent that is as
 * easy to withdraw as to give. The duties take effect about 13 May 2027 and are met from the start.
 */
export const indianNotice: PrivacyRegime = {
  id: 'IN',
  name: {
    en: 'Digital Personal Data Protection Act, India',
    hi: 'डिजिटल व्यक्तिगत डेटा संरक्षण अधिनियम, भारत',
    kn: 'ಡಿಜಿಟಲ್ ವೈಯಕ್ತಿಕ ದತ್ತಾಂಶ ಸಂರಕ್ಷಣಾ ಕಾಯ್ದೆ, ಭಾರತ',
  },
  version: '2026-11-21',
  notice: [
    collectedDataItem,
    purposeItem,
    recipientsItem,
    retentionItem,
    {
      name: 'withdraw',
      label: { en: 'To change your mind', hi: 'मन बदल जाए तो', kn: 'ಮನಸ್ಸು ಬದಲಾದರೆ' },
      text: {
        en: 'You can take your consent back at any time, as easily as you give it, and ask to see, correct or delete what you sent: {contact}',
        hi: 'आप अपनी सहमति जितनी आसानी से देते हैं, उतनी ही आसानी से कभी भी वापस ले सकते हैं, और जो भेजा उसे देखने, सुधारने या मिटाने को कह सकते हैं: {contact}',
        kn: 'ನಿಮ್ಮ ಒಪ್ಪಿಗೆಯನ್ನು ಕೊಟ್ಟಷ್ಟೇ ಸುಲಭವಾಗಿ ಯಾವಾಗ ಬೇಕಾದರೂ ಹಿಂಪಡೆಯಬಹುದು; ಕಳುಹಿಸಿದ್ದನ್ನು ನೋಡಲು, ತಿದ್ದಲು ಅಥವಾ ಅಳಿಸಲು ಕೇಳಬಹುದು: {contact}',
      },
    },
    {
      name: 'complain',
      label: { en: 'To complain', hi: 'शिकायत के लिए', kn: 'ದೂರು ನೀಡಲು' },
      text: {
        en: 'Tell us first, please. You may also complain to the Data Protection Board of India.',
        hi: 'कृपया पहले हमें बताएँ। आप भारत के डेटा संरक्षण बोर्ड से भी शिकायत कर सकते हैं।',
        kn: 'ದಯವಿಟ್ಟು ಮೊದಲು ನಮಗೆ ತಿಳಿಸಿ. ಭಾರತದ ದತ್ತಾಂಶ ಸಂರಕ್ಷಣಾ ಮಂಡಳಿಗೂ ದೂರು ನೀಡಬಹುದು.',
      },
    },
    {
      name: 'children',
      label: { en: 'Under 18', hi: '18 से कम उम्र', kn: '18 ವರ್ಷದೊಳಗಿನವರು' },
      text: {
        en: 'Please have a parent or guardian send this form.',
        hi: 'कृपया यह फ़ॉर्म माता, पिता या अभिभावक से भिजवाएँ।',
        kn: 'ದಯವಿಟ್ಟು ಈ ಅರ್ಜಿಯನ್ನು ತಂದೆ, ತಾಯಿ ಅಥವಾ ಪೋಷಕರು ಕಳುಹಿಸಲಿ.',
      },
    },
  ],
  rights: [
    {
      name: 'rights',
      label: {
        en: 'To see or correct your details',
        hi: 'अपनी जानकारी देखने या सुधारने के लिए',
        kn: 'ನಿಮ್ಮ ವಿವರ ನೋಡಲು ಅಥವಾ ತಿದ್ದಲು',
      },
      text: {
        en: 'You may ask what we hold about you and with whom we have shared it, have it corrected or deleted, and name somebody who may do this for you if you no longer can.',
        hi: 'आप पूछ सकते हैं कि हमारे पास आपके बारे में क्या है और वह किसे दिया गया, उसे सुधरवा या मिटवा सकते हैं, और किसी को नामित कर सकते हैं जो आपके असमर्थ होने पर आपकी ओर से यह करे।',
        kn: 'ನಿಮ್ಮ ಬಗ್ಗೆ ನಮ್ಮಲ್ಲಿ ಏನಿದೆ, ಅದನ್ನು ಯಾರಿಗೆ ಕೊಟ್ಟಿದ್ದೇವೆ ಎಂದು ಕೇಳಬಹುದು; ತಿದ್ದಿಸಬಹುದು, ಅಳಿಸಬಹುದು; ನಿಮಗೆ ಸಾಧ್ಯವಾಗದಿದ್ದಾಗ ನಿಮ್ಮ ಪರವಾಗಿ ಇದನ್ನು ಮಾಡಲು ಒಬ್ಬರನ್ನು ನಾಮನಿರ್ದೇಶನ ಮಾಡಬಹುದು.',
      },
    },
    {
      name: 'grievance',
      label: { en: 'If you have a grievance', hi: 'कोई शिकायत हो तो', kn: 'ಕುಂದುಕೊರತೆ ಇದ್ದರೆ' },
      text: {
        en: '{office} looks into it. {contact}.',
        hi: 'इसे {office} देखेंगे। {contact}।',
        kn: '{office} ಇದನ್ನು ಪರಿಶೀಲಿಸುತ್ತಾರೆ. {contact}.',
      },
    },
  ],
  consent: {
    en: 'I have read this notice, and {clinic} may use these details to answer me.',
    hi: 'मैंने यह सूचना पढ़ ली है, और {clinic} मुझे जवाब देने के लिए इन जानकारियों का उपयोग कर सकता है।',
    kn: 'ನಾನು ಈ ಸೂಚನೆಯನ್ನು ಓದಿದ್ದೇನೆ, ಮತ್ತು ನನಗೆ ಉತ್ತರಿಸಲು {clinic} ಈ ವಿವರಗಳನ್ನು ಬಳಸಬಹುದು.',
  },
  source: {
    name: 'Digital Personal Data Protection Rules, notified 13 November 2025',
    retrieved: '2026-11-20',
    confidence: 'M',
  },
}
