import { type Clinic, clinicFacts } from '../clinic/clinic.ts'
import { matches } from '../resolve/display-conditions.ts'
import type { Adaptation, SharedDocument } from './document.ts'

/** Whether a document has a page on a clinic's site: its display conditions match, the clinic offers it and has not hidden it. */
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
