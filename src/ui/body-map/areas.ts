/** Places of the body that the body map can show. A region document says which of them it is about. */
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

/** Those of a stored list that the map knows. */
export const toBodyAreas = (list: unknown): BodyArea[] =>
  Array.isArray(list) ? bodyAreas.filter((area) => list.includes(area)) : []
