import type { Target } from '../models.ts'
import type { BodyArea } from './areas.ts'

/** A body region with a page, its areas on the map, and its most typical conditions. */
export type BodyMapRegion = {
  areas: BodyArea[]
  region: Target & { href: string }
  conditions: Target[]
}
