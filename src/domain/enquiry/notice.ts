import type { Clinic, Location } from '../clinic/clinic.ts'
import { getPrivacyRegime } from '../jurisdictions/index.ts'
import type { NoticeItem, PrivacyRegime } from '../jurisdictions/privacy.ts'

/** A privacy regime and the clinic's locations that it applies to. */
export type RegimeLocations = { regime: PrivacyRegime; locations: Location[] }

/** Groups locations by privacy regime: an enquiry to any of them must show each regime's notice, once. */
export function groupByRegime(locations: readonly Location[]): RegimeLocations[] {
  const groups = Map.groupBy(locations, ({ jurisdiction }) => getPrivacyRegime(jurisdiction).id)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ regime: getPrivacyRegime(first.jurisdiction), locations: group }] : []
  })
}

/** Identifies a version of a notice, such as `IN:2026-11-21`. */
export const noticeId = ({ id, version }: PrivacyRegime): string => `${id}:${version}`

/** The items of a notice that apply to this clinic. */
export const noticeItems = ({ notice }: PrivacyRegime, clinic: Clinic) =>
  notice.filter((item) => appliesTo(item, clinic))

/** Whether an item of a notice, or of the rights on the privacy page, holds for this clinic. */
export const appliesTo = ({ onlyForCoveredEntities }: NoticeItem, clinic: Clinic): boolean =>
  !onlyForCoveredEntities || clinic.enquiries?.coveredEntity === true

/** Days for which an enquiry is stored unless the clinic sets another period. */
export const defaultRetentionDays = 365
