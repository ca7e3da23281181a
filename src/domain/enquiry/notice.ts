import type { Clinic, Location } from '../clinic/clinic.ts'
import { privacyAt } from '../jurisdictions/index.ts'
import type { PrivacyRegime } from '../jurisdictions/privacy.ts'

/** A notice, and the locations of the clinic that it is the notice of. */
export type NoticeOf = { regime: PrivacyRegime; locations: Location[] }

/** The notices that whoever may write to any of these locations has to be shown, each once. */
export function noticesOf(locations: readonly Location[]): NoticeOf[] {
  const groups = Map.groupBy(locations, ({ jurisdiction }) => privacyAt(jurisdiction).id)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ regime: privacyAt(first.jurisdiction), locations: group }] : []
  })
}

/** Names a notice in the words of one day, such as `IN:2026-11-21`. */
export const noticeMark = ({ id, version }: PrivacyRegime): string => `${id}:${version}`

/** The items that concern this clinic. */
export const itemsFor = ({ notice }: PrivacyRegime, clinic: Clinic) =>
  notice.filter((item) => !item.onlyForCoveredEntities || clinic.enquiries?.coveredEntity === true)

/** Days that an enquiry is kept where the clinic has not said otherwise. */
export const usualDaysKept = 365
