import type { Target } from '../models.ts'

/** Areas of the body map. A body region document selects those that it covers. */
export const bodyAreas = [
  'head',
  'neck',
  'shoulder',
  'upper-back',
  'low-back',
  'elbow',
  'hand',
  'hip',
  'thigh',
  'knee',
  'calf',
  'ankle',
  'foot',
] as const
export type BodyArea = (typeof bodyAreas)[number]

/** Keeps the known areas of a stored list, in the order of `bodyAreas`. */
export const toBodyAreas = (list: unknown): BodyArea[] =>
  Array.isArray(list) ? bodyAreas.filter((area) => list.includes(area)) : []

/** A body region with a page, its areas on the map, and its most typical conditions. */
export type BodyMapRegion = {
  areas: BodyArea[]
  region: Target & { href: string }
  conditions: Target[]
}
