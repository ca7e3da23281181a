import type { Entry } from '#data/library.ts'
import { entryPath, entryTarget } from '#data/models/cards.ts'
import type { SiteContext } from '#data/site-context.ts'
import { bodyAreas } from '#ui/body-map/areas.ts'
import type { BodyPlace } from '#ui/body-map/body-place.ts'

/** The clinic's regions, from the top of the body down, each with the conditions that name it. */
export function bodyPlaces(
  regions: readonly Entry[],
  conditions: readonly Entry[],
  context: SiteContext,
): BodyPlace[] {
  return regions
    .map((region) => ({
      areas: region.bodyAreas,
      region: { title: entryTarget(region, context).title, href: entryPath(region, context) },
      conditions: conditions
        .filter(({ relations }) => relations.bodyRegions.includes(region.id))
        .map((condition) => entryTarget(condition, context)),
    }))
    .toSorted((a, b) => heightOf(a) - heightOf(b))
}

/** Those that are not on the map stand last. */
const heightOf = ({ areas: [first] }: BodyPlace): number =>
  first ? bodyAreas.indexOf(first) : bodyAreas.length
