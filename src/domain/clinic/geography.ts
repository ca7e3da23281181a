/** Longitude and latitude in degrees. */
export type Coordinates = readonly [longitude: number, latitude: number]

export const compass = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const
export type CompassPoint = (typeof compass)[number]

/** Mean radius of the earth in kilometers (IUGG). */
const earth = 6371.0088

/** Great-circle distance in kilometers between two points on a sphere, accurate to half a percent. */
export function distanceBetween(from: Coordinates, to: Coordinates): number {
  const [lon1, lat1] = from.map(radians) as [number, number]
  const [lon2, lat2] = to.map(radians) as [number, number]
  const half =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** The compass point nearest to the initial bearing from `from` to `to`. */
export function directionTo(from: Coordinates, to: Coordinates): CompassPoint {
  const [lon1, lat1] = from.map(radians) as [number, number]
  const [lon2, lat2] = to.map(radians) as [number, number]
  const east = Math.sin(lon2 - lon1) * Math.cos(lat2)
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(lon2 - lon1)
  const turn = (Math.atan2(east, north) * 180) / Math.PI
  return compass[Math.round((turn + 360) / 45) % 8] ?? 'N'
}

/** Distance in kilometers within which one location of a clinic helps a visitor to find another. */
const neighborhood = 60

/** Whether all points are so near to each other that a visitor may choose between them by their distance. */
export const areNeighbors = (points: readonly Coordinates[]): boolean =>
  points.every((one) => points.every((other) => distanceBetween(one, other) <= neighborhood))

export type Sketch = {
  /** Distances from the left and the top, in the order given; north is up. */
  points: { x: number; y: number }[]
  /** A round number of kilometers and its length in the sketch. */
  scale: { kilometers: number; length: number }
}

/**
 * Projects points to scale into a box with a margin on every side.
 *
 * @returns null for fewer than two distinct points, since a single dot shows no direction; else points and scale in the
 * units of `box`
 */
export function createSketch(
  coordinates: readonly Coordinates[],
  box: { width: number; height: number; margin: number },
): Sketch | null {
  const middle = coordinates.reduce((sum, [, latitude]) => sum + latitude, 0) / coordinates.length
  const flat = coordinates.map(([longitude, latitude]) => ({
    x: longitude * Math.cos(radians(middle)),
    y: -latitude,
  }))
  const [xs, ys] = [flat.map(({ x }) => x), flat.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [across, down] = [right - left, bottom - top]
  if (coordinates.length < 2 || Math.max(across, down) < 1e-4) return null
  const unit = Math.min(
    (box.width - 2 * box.margin) / Math.max(across, 1e-9),
    (box.height - 2 * box.margin) / Math.max(down, 1e-9),
  )
  const perKilometer = unit / ((Math.PI / 180) * earth)
  const kilometers = roundBelow(box.width / 3 / perKilometer)
  return {
    points: flat.map(({ x, y }) => ({
      x: box.width / 2 + (x - (left + right) / 2) * unit,
      y: box.height / 2 + (y - (top + bottom) / 2) * unit,
    })),
    scale: { kilometers, length: kilometers * perKilometer },
  }
}

/** The largest number of the form 1, 2 or 5 times a power of ten that does not exceed `value`. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([5, 2, 1].find((each) => each * power <= value) ?? 1) * power
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
