import type { Entry } from '#data/entry.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { firstLocation } from '#domain/clinic/clinic.ts'
import { networkName } from '#domain/clinic/network.ts'
import { todayIn } from '#domain/hours/dates.ts'
import { formatMessage } from '#domain/locales/messages.ts'
import { formatDate } from '#ui/format.ts'

/** Whose text a page of the library is and when it last changed; a clinic's changes have a sentence and a date of their own. */
export function documentCredit({ clinic, locale, messages }: ClinicContext, entry: Entry): string {
  const { timeZone } = firstLocation(clinic)
  const format = (time: string) => formatDate(todayIn(timeZone, Date.parse(time)).toString(), locale)
  const isShared = entry.owner === null
  const text = formatMessage(isShared ? messages.creditLibrary : messages.creditClinic, {
    name: isShared ? networkName : clinic.name,
    date: format(entry.updatedAt),
  })
  const adapted = entry.adaptation?.updatedAt
  if (!adapted) return text
  const change = formatMessage(messages.creditAdapted, { clinic: clinic.name, date: format(adapted) })
  return `${text} ${change}`
}
