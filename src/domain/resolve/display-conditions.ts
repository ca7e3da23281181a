import type { DisplayConditions, Section } from '../library/section.ts'

/** The facts of a clinic that display conditions are matched against. Jurisdictions include those they inherit from. */
export type ClinicFacts = {
  offers: ReadonlySet<string>
  jurisdictions: ReadonlySet<string>
  professions: ReadonlySet<string>
}

/**
 * Whether a clinic meets all display conditions: any value of each list. An absent or empty list matches every clinic.
 */
export function matches(displayConditions: DisplayConditions | undefined, clinic: ClinicFacts): boolean {
  return (
    includesAny(displayConditions?.treatments, clinic.offers) &&
    includesAny(displayConditions?.jurisdictions, clinic.jurisdictions) &&
    includesAny(displayConditions?.professions, clinic.professions)
  )
}

/**
 * Drops sections whose display conditions do not match and keeps the first match of each key. Sections without a key are
 * not variants of each other.
 */
export function chooseVariants<Variant extends Pick<Section, 'key' | 'displayConditions'>>(
  sections: readonly Variant[],
  clinic: ClinicFacts,
): Variant[] {
  const taken = new Set<string>()
  return sections.filter((section) => {
    if (taken.has(section.key) || !matches(section.displayConditions, clinic)) return false
    if (section.key) taken.add(section.key)
    return true
  })
}

const includesAny = (required: readonly string[] | undefined, available: ReadonlySet<string>): boolean =>
  !required || required.length === 0 || required.some((value) => available.has(value))
