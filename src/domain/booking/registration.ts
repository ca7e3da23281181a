import type { Clinic } from '../clinic/clinic.ts'
import { jurisdictionChain } from '../jurisdictions/index.ts'

type Placement = { clinic?: string; locations: readonly string[]; bookingUrl?: string }

/** Somebody's workplaces, and the codes of the jurisdictions whose register lists them. */
export type Registered = { placements: readonly Placement[]; jurisdictions: readonly string[] }

/**
 * Whether somebody may treat patients in a jurisdiction: the register of it, or of the country that contains it, lists them.
 * Nobody is kept from it whose registration names no jurisdiction: that is unknown, and the panel asks for it.
 */
export function isRegisteredIn(jurisdictions: readonly string[], jurisdiction: string): boolean {
  return (
    jurisdictions.length === 0 || jurisdictionChain(jurisdiction).some((code) => jurisdictions.includes(code))
  )
}

/**
 * The workplaces in a clinic where somebody may treat patients. Of a placement in several locations those remain whose
 * jurisdiction the registration covers; an empty list still means all.
 */
export function registeredPlacements<P extends Placement>(
  { placements, jurisdictions }: { placements: readonly P[]; jurisdictions: readonly string[] },
  clinic: Pick<Clinic, 'id' | 'locations'>,
): (P & Placement)[] {
  return placements
    .filter((placement) => placement.clinic === clinic.id)
    .flatMap((placement): (P & Placement)[] => {
      const named = namedLocations(placement, clinic)
      const covered = named.filter(({ jurisdiction }) => isRegisteredIn(jurisdictions, jurisdiction))
      if (covered.length === named.length) return [placement]
      return covered.length > 0 ? [{ ...placement, locations: covered.map(({ slug }) => slug) }] : []
    })
}

/** The slugs of a clinic's locations where somebody works and may treat patients. */
export function treatingLocations(person: Registered, clinic: Pick<Clinic, 'id' | 'locations'>): string[] {
  const placements = registeredPlacements(person, clinic)
  return clinic.locations
    .map(({ slug }) => slug)
    .filter((slug) => placements.some(({ locations }) => locations.length === 0 || locations.includes(slug)))
}

const namedLocations = ({ locations }: Placement, clinic: Pick<Clinic, 'locations'>) =>
  locations.length === 0 ? clinic.locations : clinic.locations.filter(({ slug }) => locations.includes(slug))
