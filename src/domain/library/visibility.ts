import { type Clinic, clinicFacts } from '../clinic/clinic.ts'
import { matches } from '../resolve/display-conditions.ts'
import type { Adaptation, SharedDocument } from './document.ts'

/**
 * Whether a document has a page on a clinic's site: its display conditions match, the clinic has not hidden it, and it is
 * the clinic's own or the network's. A treatment of the network must also be offered, and a condition must be adapted if
 * the clinic asks before it shows new conditions.
 */
export function isShown(
  document: Pick<SharedDocument, 'collection' | 'id' | 'owner' | 'displayConditions'>,
  adaptation: Pick<Adaptation, 'visible'> | null,
  clinic: Clinic,
): boolean {
  if (!matches(document.displayConditions, clinicFacts(clinic)) || adaptation?.visible === false) return false
  if (document.owner !== null) return document.owner === clinic.id
  if (document.collection === 'treatments')
    return clinic.offers.some(({ treatment }) => treatment === document.id)
  if (document.collection === 'conditions' && clinic.newConditions === 'ask') return adaptation !== null
  return true
}
