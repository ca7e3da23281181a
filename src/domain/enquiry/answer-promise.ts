import { formatMessage, type Messages } from '../locales/messages.ts'

/** When the clinic answers, as it promises its patients: within working days, or during opening hours. */
export function answerPromise(days: number | null | undefined, messages: Messages): string {
  if (!days) return messages.thanksOpenHours
  return days === 1 ? messages.thanksOneDay : formatMessage(messages.thanksDays, { days })
}
