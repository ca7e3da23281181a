import type { Clinic, Location } from '../clinic/clinic.ts'
import { getPrivacyRegime } from '../jurisdictions/index.ts'
import type { PrivacyRegime } from '../jurisdictions/privacy.ts'

/** A notice, and the locations of the clinic that it is the notice of. */
export type RegimeLocations = { regime: PrivacyRegime; locations: Location[] }

/** The notices that whoever may write to any of these locations has to be shown, each once. */
export function groupByRegime(locations: readonly Location[]): RegimeLocations[] {
  const groups = Map.groupBy(locations, ({ jurisdiction }) => getPrivacyRegime(jurisdiction).id)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ regime: getPrivacyRegime(first.jurisdiction), locations: group }] : []
  })
}

/** Names a notice in the words of one day, such as `IN:2026-11-21`. */
export const noticeId = ({ id, version }: PrivacyRegime): string => `${id}:${version}`

/** The items that concern this clinic. */
export const noticeItems = ({ notice }: PrivacyRegime, clinic: Clinic) =>
  notice.filter((item) => !item.onlyForCoveredEntities || clinic.enquiries?.coveredEntity === true)

/** Days that an enquiry is kept where the clinic has not said otherwise. */
export const defaultRetentionDays = 365
