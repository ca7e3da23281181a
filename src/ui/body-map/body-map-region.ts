import type { Target } from '../models.ts'
import type { BodyArea } from './areas.ts'

/** A page about a part of the body, where it is on the map, and what commonly hurts there. */
export type BodyMapRegion = {
  areas: BodyArea[]
  region: Target & { href: string }
  conditions: Target[]
}
