import { findDeadPaths } from '#data/dead-paths.ts'
import { feeRows } from '#data/models/fees.ts'
import { locationName } from '#data/models/location.ts'
import type { ClinicContext } from '#data/site-context.ts'
import type { Text } from '#domain/locales/localized.ts'
import type { FeeRow } from '#ui/models.ts'
import type { VisitPrice, VisitPrices } from './who-treats.tsx'

const feesPath = '/fees'

/**
 * What a visit costs: the treatment's own price, else the first fee of the clinic's list, and of each location that has a
 * list of its own.
 */
export async function visitPrices(
  context: ClinicContext,
  treatment: { name: Text; price: Text | null } | null,
): Promise<VisitPrices> {
  const dead = await findDeadPaths(context, [feesPath])
  return {
    prices: treatment?.price ? [priceOf(treatment.name, treatment.price)] : firstFees(context),
    feesHref: dead.has(feesPath) ? null : context.pathTo(feesPath),
  }
}

function firstFees({ clinic, localize }: ClinicContext): VisitPrice[] {
  const fees = clinic.locations.flatMap((location) => {
    const [first] = feeRows(location.fees.length > 0 ? location.fees : clinic.fees, localize)
    return first ? [{ ...first, place: locationName(location, localize) }] : []
  })
  const [first, ...others] = fees
  if (!first) return []
  const isSame = ({ label, price }: FeeRow) =>
    label.text === first.label.text && price.text === first.price.text
  if (others.every(isSame)) return [priceOf(first.label, first.price)]
  return fees.map(({ label, price, place }) => ({ label, price, place }))
}

const priceOf = (label: Text, price: Text): VisitPrice => ({ label, price, place: null })
