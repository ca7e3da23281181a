import { locationCard } from '#data/models/location.ts'
import type { ClinicContext } from '#data/site-context.ts'
import type { LegalPart } from './sections.ts'

/**
 * The address, telephone and e-mail of every location; a location without an e-mail address has the clinic's.
 *
 * @param person whom to address there, by name or office
 */
export function offices(context: ClinicContext, person: string | null = null): LegalPart {
  const { clinic } = context
  return {
    kind: 'offices',
    offices: clinic.locations.map((location) => {
      const { slug, name, address, telephone, email = clinic.email } = locationCard(location, context)
      return {
        slug,
        person,
        name: clinic.locations.length > 1 ? name : { text: clinic.name },
        address,
        telephone,
        email,
      }
    }),
  }
}
