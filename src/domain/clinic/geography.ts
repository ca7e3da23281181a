/** Longitude and latitude in degrees. */
export type Coordinates = readonly [longitude: number, latitude: number]

export const compass = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const
export type CompassPoint = (typeof compass)[number]

/** Mean radius of the earth in kilometers (IUGG). */
const earth = 6371.0088

/** Kilometers between two places as the crow flies, on a sphere: right to half a percent. */
export function distanceBetween(from: Coordinates, to: Coordinates): number {
  const [lon1, lat1] = from.map(radians) as [number, number]
  const [lon2, lat2] = to.map(radians) as [number, number]
  const half =
    Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2
  return 2 * earth * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** The point of the compass in which `to` lies, seen from `from`. */
export function directionTo(from: Coordinates, to: Coordinates): CompassPoint {
  const [lon1, lat1] = from.map(radians) as [number, number]
  const [lon2, lat2] = to.map(radians) as [number, number]
  const east = Math.sin(lon2 - lon1) * Math.cos(lat2)
  const north = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(lon2 - lon1)
  const turn = (Math.atan2(east, north) * 180) / Math.PI
  return compass[Math.round((turn + 360) / 45) % 8] ?? 'N'
}

export type Sketch = {
  /** Places from the left and from the top, in the order given; north is up. */
  places: { x: number; y: number }[]
  /** A round number of kilometers and how long it is in the sketch. */
  scale: { kilometers: number; length: number }
}

/**
 * Places laid out to scale in a box, with a margin on every side. Null for fewer than two, or where all lie on one spot:
 * a lone dot tells nobody the way.
 */
export function createSketch(
  places: readonly Coordinates[],
  box: { width: number; height: number; margin: number },
): Sketch | null {
  const middle = places.reduce((sum, [, latitude]) => sum + latitude, 0) / places.length
  const flat = places.map(([longitude, latitude]) => ({
    x: longitude * Math.cos(radians(middle)),
    y: -latitude,
  }))
  const [xs, ys] = [flat.map(({ x }) => x), flat.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const [across, down] = [right - left, bottom - top]
  if (places.length < 2 || Math.max(across, down) < 1e-4) return null
  const unit = Math.min(
    (box.width - 2 * box.margin) / Math.max(across, 1e-9),
    (box.height - 2 * box.margin) / Math.max(down, 1e-9),
  )
  const perKilometer = unit / ((Math.PI / 180) * earth)
  const kilometers = roundBelow(box.width / 3 / perKilometer)
  return {
    places: flat.map(({ x, y }) => ({
      x: box.width / 2 + (x - (left + right) / 2) * unit,
      y: box.height / 2 + (y - (top + bottom) / 2) * unit,
    })),
    scale: { kilometers, length: kilometers * perKilometer },
  }
}

/** The largest of 1, 2 and 5 times a power of ten that is not above `value`. */
function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([5, 2, 1].find((each) => each * power <= value) ?? 1) * power
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
