import type { DisplayConditions, Section } from '../library/section.ts'

/** What a clinic is, as far as conditions on sections ask. Jurisdictions include those they inherit from. */
export type ClinicFacts = {
  offers: ReadonlySet<string>
  jurisdictions: ReadonlySet<string>
  professions: ReadonlySet<string>
}

export function matches(displayConditions: DisplayConditions | undefined, clinic: ClinicFacts): boolean {
  return (
    includesAny(displayConditions?.treatments, clinic.offers) &&
    includesAny(displayConditions?.jurisdictions, clinic.jurisdictions) &&
    includesAny(displayConditions?.professions, clinic.professions)
  )
}

/**
 * Drops sections whose conditions do not hold; of several with one key the first that holds stays. Those without a key
 * are nobody's variants.
 */
export function chooseVariants(sections: readonly Section[], clinic: ClinicFacts): Section[] {
  const taken = new Set<string>()
  return sections.filter((section) => {
    if (taken.has(section.key) || !matches(section.displayConditions, clinic)) return false
    if (section.key) taken.add(section.key)
    return true
  })
}

const includesAny = (asked: readonly string[] | undefined, has: ReadonlySet<string>): boolean =>
  !asked || asked.length === 0 || asked.some((value) => has.has(value))
