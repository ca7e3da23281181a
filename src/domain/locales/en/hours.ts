/** Hours, alerts and booking. */
export const hours = {
  openNow: 'Open now, until {time}',
  opensToday: 'Closed, opens at {time}',
  opensLater: 'Closed, opens {day} at {time}',
  openingHours: 'Opening hours',
  hoursAndDirections: 'Hours and directions',
  locationsAndHours: 'Locations and hours',
  everyOther: 'Every other {day}',
  everyOtherNext: 'Every other {day}, next on {date}',
  alerts: 'Announcements',
  bookIn: 'Book in {place}',
} as const
