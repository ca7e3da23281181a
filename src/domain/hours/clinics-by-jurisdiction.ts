import { jurisdictionChain } from '../jurisdictions/index.ts'
import { jurisdictionName } from '../jurisdictions/jurisdiction.ts'

/** A clinic with the jurisdictions of its locations. */
export type PlacedClinic = { id: string; jurisdictions: readonly string[] }

/** Clinics with a location in a country or in a part of it. */
export type JurisdictionGroup = { code: string; name: string; clinics: string[] }

/** The clinics of each country and of each part of one, by name. A clinic is in a group for each of its locations. */
export function clinicsByJurisdiction(clinics: readonly PlacedClinic[]): JurisdictionGroup[] {
  const groups = new Map<string, Set<string>>()
  for (const { id, jurisdictions } of clinics)
    for (const code of jurisdictions.flatMap(jurisdictionChain)) {
      const group = groups.get(code) ?? new Set()
      groups.set(code, group.add(id))
    }
  return [...groups]
    .map(([code, ids]) => ({ code, name: jurisdictionName(code), clinics: [...ids] }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}
