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
