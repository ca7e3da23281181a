import {
  collectedDataItem,
  contactItem,
  purposeItem,
  recipientsItem,
  retentionItem,
  seeAndCorrectItem,
} from '../default/notice-items.ts'
import type { PrivacyRegime } from '../privacy.ts'

export const canadianNotice: PrivacyRegime = {
  id: 'CA',
  name: { en: 'Canada', hi: 'कनाडा', kn: 'ಕೆನಡಾ' },
  version: '2026-11-21',
  notice: [
    collectedDataItem,
    purposeItem,
    recipientsItem,
    {
      name: 'law',
      label: { en: 'News by mail', hi: 'ख़बरें', kn: 'ಸುದ್ದಿ' },
      text: {
        en: 'Canada’s anti-spam law lets {clinic} answer your enquiry. It sends you news only if you ask for it, and you can stop it at any time.',
        hi: 'कनाडा का स्पैम-विरोधी क़ानून {clinic} को आपकी पूछताछ का जवाब देने देता है। ख़बरें केवल आपके कहने पर भेजी जाती हैं, और आप उन्हें कभी भी रोक सकते हैं।',
        kn: 'ನಿಮ್ಮ ವಿಚಾರಣೆಗೆ ಉತ್ತರಿಸಲು ಕೆನಡಾದ ಸ್ಪ್ಯಾಮ್ ತಡೆ ಕಾನೂನು {clinic} ಕ್ಲಿನಿಕ್‌ಗೆ ಅವಕಾಶ ನೀಡುತ್ತದೆ. ನೀವು ಕೇಳಿದರೆ ಮಾತ್ರ ಸುದ್ದಿ ಕಳುಹಿಸುತ್ತದೆ; ಅದನ್ನು ಯಾವಾಗ ಬೇಕಾದರೂ ನಿಲ್ಲಿಸಬಹುದು.',
      },
    },
    retentionItem,
    contactItem,
  ],
  rights: [
    seeAndCorrectItem,
    {
      name: 'complain',
      label: { en: 'To complain', hi: 'शिकायत के लिए', kn: 'ದೂರು ನೀಡಲು' },
      text: {
        en: 'Tell us first, please. You may also go to the privacy commissioner of your province or of Canada.',
        hi: 'कृपया पहले हमें बताएँ। आप अपने प्रांत के या कनाडा के privacy commissioner से भी शिकायत कर सकते हैं।',
        kn: 'ದಯವಿಟ್ಟು ಮೊದಲು ನಮಗೆ ತಿಳಿಸಿ. ನಿಮ್ಮ ಪ್ರಾಂತ್ಯದ ಅಥವಾ ಕೆನಡಾದ privacy commissioner ಗೂ ದೂರು ನೀಡಬಹುದು.',
      },
    },
  ],
  source: {
    name: 'Canada’s anti-spam legislation (CASL): no pre-checked boxes',
    retrieved: '2026-11-20',
    confidence: 'M',
  },
}
