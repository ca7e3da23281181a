/** Hours, alerts and booking. */
export const hours = {
  openNow: 'अभी खुला है, {time} तक',
  opensToday: 'अभी बंद है, {time} पर खुलेगा',
  opensLater: 'अभी बंद है, {day} को {time} पर खुलेगा',
  openingHours: 'खुलने का समय',
  hoursAndDirections: 'समय और रास्ता',
  locationsAndHours: 'पते और खुलने का समय',
  everyOther: 'हर दूसरे सप्ताह {day} को',
  everyOtherNext: 'हर दूसरे सप्ताह {day} को, अगली बार {date}',
  alerts: 'सूचनाएँ',
  bookIn: '{place} में अपॉइंटमेंट लें',
} as const
