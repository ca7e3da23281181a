export const legal = {
  aboutThisSite: 'इस साइट के बारे में',
  legalDated: 'पिछला बदलाव: {date}',
  legalPlaces: '{heading} ({places})',

  privacyTitle: 'गोपनीयता',
  privacyAnswer: 'इस साइट से आप जो बताते हैं, {clinic} उसका क्या करता है, और इसके बारे में किससे पूछें।',
  privacyReadingTitle: 'जब आप यह साइट पढ़ते हैं',
  privacyReading:
    'पढ़ते समय यह साइट कोई कुकी नहीं रखती, विज्ञापन नहीं दिखाती और इस पर नज़र नहीं रखती कि आप क्या करते हैं। आप कौन से पेज खोलते हैं, यह हम किसी और कंपनी को नहीं बताते।',
  privacyLeaving:
    'अपॉइंटमेंट के पेज, नक़्शे और WhatsApp दूसरी कंपनियों के हैं। उनके लिंक पर जाने के बाद उन्हीं के नियम लागू होते हैं।',
  privacyWritingTitle: 'जब आप हमें लिखते हैं',
  privacyRightsTitle: 'आपके अधिकार',
  privacyContactTitle: 'किससे पूछें',
  privacyContact: 'अपनी जानकारी के बारे में कोई सवाल हो, तो फ़ोन करें या लिखें।',
  privacyOfficer: 'गोपनीयता के लिए ज़िम्मेदार व्यक्ति',

  accessibilityTitle: 'सुगम्यता',
  accessibilityAnswer: '{clinic} चाहता है कि हर कोई यह साइट पढ़ सके और हम तक पहुँच सके।',
  accessibilityAimTitle: 'हमारा लक्ष्य',
  accessibilityAim:
    'हमारा लक्ष्य है कि हर पेज Web Content Accessibility Guidelines (WCAG) 2.2 के स्तर AA को पूरा करे।',
  accessibilityChecks:
    'इस साइट के सॉफ़्टवेयर को स्वचालित औज़ारों से, कीबोर्ड से, सँकरी स्क्रीन पर और दोगुने बड़े अक्षरों के साथ जाँचा जाता है। ऐसी जाँच हर कमी नहीं पकड़ती।',
  accessibilityLimitsTitle: 'जो अभी शायद काम न करे',
  accessibilityLanguages:
    'दूसरी भाषाओं के पेजों पर कुछ हिस्से अभी अंग्रेज़ी में हैं। उन पर अंग्रेज़ी का निशान है, ताकि स्क्रीन रीडर उन्हें सही पढ़े।',
  accessibilityOthers: 'अपॉइंटमेंट के पेज और नक़्शे दूसरी कंपनियों के हैं। हमने उनकी जाँच नहीं की है।',
  accessibilityReportTitle: 'अगर आपके लिए कुछ काम न करे',
  accessibilityReport:
    'फ़ोन करें या लिखें, और बताएँ कि कौन सा पेज था और क्या हुआ। इस साइट की कोई जानकारी आपको किसी और रूप में चाहिए, जैसे बड़े अक्षरों में या फ़ोन पर पढ़कर सुनाई जाए, तो हमसे कहें।',
  accessibilityVisitTitle: 'क्लिनिक में अंदर आना',
  accessibilityComplaint: 'हमारे जवाब से बात न बने तो: शिकायत कैसे करें',

  termsTitle: 'शर्तें और शिकायतें',
  termsAnswer: 'यह साइट कौन चलाता है, इसकी जानकारी किसलिए है, आने का ख़र्च कितना है और शिकायत कैसे करें।',
  termsProviderTitle: 'इलाज कौन करता है',
  termsProvider: 'इलाज {provider} करता है, और इस साइट की ज़िम्मेदारी भी उसी की है।',
  termsProviderNamed: '{clinic} में इलाज {legalName} करता है, और इस साइट की ज़िम्मेदारी भी उसी की है।',
  termsUseTitle: 'यह जानकारी किसलिए है',
  termsShared:
    'तकलीफ़ों और इलाज के लेख {network} नेटवर्क के सभी क्लिनिकों के लिए लिखे गए हैं। यहाँ जो अलग है, वह {clinic} जोड़ता है।',
  termsEmergencyTitle: 'आपात स्थिति में',
  termsEmergency: 'आपात स्थिति में मदद माँगने के लिए इस साइट का उपयोग न करें।',
  termsPriceTitle: 'आने का ख़र्च',
  termsPrice: 'अगर पक्का न हो कि आपका कितना ख़र्च होगा, तो अपॉइंटमेंट लेने से पहले पूछ लें।',
  termsComplaintTitle: 'शिकायत कैसे करें',
  termsComplainFirst: 'पहले हमें बताएँ, ताकि हम उसे ठीक कर सकें।',
  termsComplainRegulator:
    'अगर उससे बात न बने, या आप हमसे बात न करना चाहें, तो आप इस पेशे की नियामक संस्था से शिकायत कर सकते हैं:',
  termsComplainPrivacy: 'आपकी निजी जानकारी के बारे में: किससे पूछें और शिकायत कहाँ करें',

  allPages: 'सभी पेज',
  allPagesAnswer: 'इस साइट के सभी पेज।',
  pagesOfClinic: 'क्लिनिक',
} as const
