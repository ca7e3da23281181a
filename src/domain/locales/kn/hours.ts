/** Hours, alerts and booking. */
export const hours = {
  openNow: 'ಈಗ ತೆರೆದಿದೆ, {time} ವರೆಗೆ',
  opensToday: 'ಈಗ ಮುಚ್ಚಿದೆ, {time} ಕ್ಕೆ ತೆರೆಯುತ್ತದೆ',
  opensLater: 'ಈಗ ಮುಚ್ಚಿದೆ, {day} {time} ಕ್ಕೆ ತೆರೆಯುತ್ತದೆ',
  openingHours: 'ತೆರೆದಿರುವ ಸಮಯ',
  hoursAndDirections: 'ಸಮಯ ಮತ್ತು ದಾರಿ',
  locationsAndHours: 'ವಿಳಾಸಗಳು ಮತ್ತು ಸಮಯ',
  everyOther: 'ಎರಡು ವಾರಕ್ಕೊಮ್ಮೆ {day}',
  everyOtherNext: 'ಎರಡು ವಾರಕ್ಕೊಮ್ಮೆ {day}, ಮುಂದಿನದು {date}',
  alerts: 'ಪ್ರಕಟಣೆಗಳು',
  bookIn: '{place} ನಲ್ಲಿ ಭೇಟಿ ಕಾಯ್ದಿರಿಸಿ',
} as const
