import type { Entry } from '#data/entry.ts'
import { entryPath, entryTarget } from '#data/models/cards.ts'
import type { ClinicContext } from '#data/site-context.ts'
import type { BodyMapRegion } from '#ui/body-map/areas.ts'
import { bodyAreas } from '#ui/body-map/areas.ts'

/** The clinic's regions, from the top of the body down, each with the conditions that name it. */
export function bodyMapRegions(
  regions: readonly Entry[],
  conditions: readonly Entry[],
  context: ClinicContext,
): BodyMapRegion[] {
  return regions
    .map((region) => ({
      areas: region.bodyAreas,
      region: { title: entryTarget(region, context).title, href: entryPath(region, context) },
      conditions: conditions
        .filter(({ relations }) => relations.bodyRegions.includes(region.id))
        .map((condition) => entryTarget(condition, context)),
    }))
    .toSorted((a, b) => bodyOrder(a) - bodyOrder(b))
}

/** Regions that are not on the map come last. */
const bodyOrder = ({ areas: [first] }: BodyMapRegion): number =>
  first ? bodyAreas.indexOf(first) : bodyAreas.length
