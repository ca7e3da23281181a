import type { NoticeItem } from '../privacy.ts'

/** Must match the fields of the enquiry form, which is the same on all sites. */
export const collectedDataItem: NoticeItem = {
  name: 'what',
  label: { en: 'What we ask for', hi: 'हम क्या पूछते हैं', kn: 'ನಾವು ಕೇಳುವುದು' },
  text: {
    en: 'Your name, a phone number or an e-mail address, the time of day that suits you, and a message if you want to write one. Please leave out medical details.',
    hi: 'आपका नाम, फ़ोन नंबर या ई-मेल पता, दिन का वह समय जो आपको ठीक लगे, और चाहें तो एक संदेश। कृपया बीमारी का ब्योरा न लिखें।',
    kn: 'ನಿಮ್ಮ ಹೆಸರು, ಫೋನ್ ಸಂಖ್ಯೆ ಅಥವಾ ಇ-ಮೇಲ್ ವಿಳಾಸ, ನಿಮಗೆ ಹೊಂದುವ ಸಮಯ, ಮತ್ತು ಬೇಕಿದ್ದರೆ ಒಂದು ಸಂದೇಶ. ದಯವಿಟ್ಟು ಕಾಯಿಲೆಯ ವಿವರ ಬರೆಯಬೇಡಿ.',
  },
}

export const purposeItem: NoticeItem = {
  name: 'why',
  label: { en: 'What for', hi: 'किसलिए', kn: 'ಯಾವುದಕ್ಕಾಗಿ' },
  text: {
    en: 'To answer you and to arrange a visit. For news of the clinic only if you tick that box.',
    hi: 'आपको जवाब देने और मिलने का समय तय करने के लिए। क्लिनिक की ख़बरों के लिए केवल तब, जब आप वह खाना चुनें।',
    kn: 'ನಿಮಗೆ ಉತ್ತರಿಸಲು ಮತ್ತು ಭೇಟಿಯ ಸಮಯ ಗೊತ್ತುಮಾಡಲು. ಕ್ಲಿನಿಕ್‌ನ ಸುದ್ದಿಗಾಗಿ, ನೀವು ಆ ಚೌಕವನ್ನು ಗುರುತಿಸಿದರೆ ಮಾತ್ರ.',
  },
}

export const recipientsItem: NoticeItem = {
  name: 'who',
  label: { en: 'Who reads it', hi: 'इसे कौन पढ़ता है', kn: 'ಇದನ್ನು ಓದುವವರು' },
  text: {
    en: 'The people at {clinic} who answer enquiries, and the administrators of the network that runs this site. It goes to nobody else.',
    hi: '{clinic} के वे लोग जो पूछताछ का जवाब देते हैं, और इस साइट को चलाने वाले नेटवर्क के प्रशासक। यह किसी और के पास नहीं जाता।',
    kn: 'ವಿಚಾರಣೆಗಳಿಗೆ ಉತ್ತರಿಸುವ {clinic} ಸಿಬ್ಬಂದಿ ಮತ್ತು ಈ ತಾಣವನ್ನು ನಡೆಸುವ ಜಾಲದ ನಿರ್ವಾಹಕರು. ಬೇರೆ ಯಾರಿಗೂ ಹೋಗುವುದಿಲ್ಲ.',
  },
}

export const retentionItem: NoticeItem = {
  name: 'kept',
  label: { en: 'How long', hi: 'कब तक', kn: 'ಎಷ್ಟು ಕಾಲ' },
  text: {
    en: 'It is deleted from this site {days} days after you send it, or sooner if you ask.',
    hi: 'भेजने के {days} दिन बाद यह इस साइट से मिटा दिया जाता है, या आपके कहने पर उससे पहले।',
    kn: 'ಕಳುಹಿಸಿದ {days} ದಿನಗಳ ನಂತರ ಇದನ್ನು ಈ ತಾಣದಿಂದ ಅಳಿಸಲಾಗುತ್ತದೆ; ನೀವು ಕೇಳಿದರೆ ಅದಕ್ಕೂ ಮೊದಲು.',
  },
}

export const contactItem: NoticeItem = {
  name: 'questions',
  label: {
    en: 'Questions, or to have it deleted',
    hi: 'सवाल हों, या इसे मिटवाना हो',
    kn: 'ಪ್ರಶ್ನೆಗಳಿದ್ದರೆ, ಅಥವಾ ಅಳಿಸಬೇಕಿದ್ದರೆ',
  },
  text: { en: '{contact}', hi: '{contact}', kn: '{contact}' },
}

export const seeAndCorrectItem: NoticeItem = {
  name: 'see',
  label: {
    en: 'To see or correct your details',
    hi: 'अपनी जानकारी देखने या सुधारने के लिए',
    kn: 'ನಿಮ್ಮ ವಿವರ ನೋಡಲು ಅಥವಾ ತಿದ್ದಲು',
  },
  text: {
    en: 'You may ask us what we hold about you, and ask us to correct or delete it.',
    hi: 'आप पूछ सकते हैं कि हमारे पास आपके बारे में क्या है, और उसे सुधारने या मिटाने को कह सकते हैं।',
    kn: 'ನಿಮ್ಮ ಬಗ್ಗೆ ನಮ್ಮಲ್ಲಿ ಏನಿದೆ ಎಂದು ಕೇಳಬಹುದು; ಅದನ್ನು ತಿದ್ದಲು ಅಥವಾ ಅಳಿಸಲು ಹೇಳಬಹುದು.',
  },
}
