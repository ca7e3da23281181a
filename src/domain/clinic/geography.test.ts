import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  areNeighbors,
  type Coordinates,
  compass,
  createSketch,
  directionTo,
  distanceBetween,
} from './geography.ts'

const bangalore: Coordinates = [77.6408, 12.9719]
const hyderabad: Coordinates = [78.4483, 17.4126]
const box = { width: 360, height: 200, margin: 40 }
const nearby = fc.tuple(
  fc.double({ min: 77, max: 79, noNaN: true }),
  fc.double({ min: 12, max: 18, noNaN: true }),
)

test('Hyderabad lies about five hundred kilometers north of Bangalore', () => {
  expect(Math.round(distanceBetween(bangalore, hyderabad))).toBe(501)
  expect(directionTo(bangalore, hyderabad)).toBe('N')
  expect(directionTo(hyderabad, bangalore)).toBe('S')
})

test('a degree of longitude is shorter farther north', () => {
  const degreeAt = (latitude: number) => distanceBetween([0, latitude], [1, latitude])
  expect(degreeAt(60) / degreeAt(0)).toBeCloseTo(0.5, 2)
  expect(directionTo([0, 0], [1, 1])).toBe('NE')
  expect(directionTo([0, 0], [-1, 0])).toBe('W')
})

test('the distance back is equal, in the opposite direction or an adjacent one', () => {
  fc.assert(
    fc.property(nearby, nearby, (from, to) => {
      fc.pre(distanceBetween(from, to) > 1)
      expect(distanceBetween(from, to)).toBeCloseTo(distanceBetween(to, from), 6)
      const turn = Math.abs(compass.indexOf(directionTo(from, to)) - compass.indexOf(directionTo(to, from)))
      expect([3, 4, 5]).toContain(turn)
    }),
  )
})

test('a sketch keeps all points within its margins, with north up', () => {
  fc.assert(
    fc.property(fc.array(nearby, { minLength: 2, maxLength: 8 }), (coordinates) => {
      const sketch = createSketch(coordinates, box)
      fc.pre(sketch !== null)
      for (const [index, { x, y }] of (sketch?.points ?? []).entries()) {
        expect(x).toBeGreaterThanOrEqual(box.margin - 0.01)
        expect(x).toBeLessThanOrEqual(box.width - box.margin + 0.01)
        expect(y).toBeGreaterThanOrEqual(box.margin - 0.01)
        expect(y).toBeLessThanOrEqual(box.height - box.margin + 0.01)
        const other = sketch?.points[0]
        if (other && (coordinates[index]?.[1] ?? 0) > (coordinates[0]?.[1] ?? 0))
          expect(y).toBeLessThanOrEqual(other.y)
      }
      expect(sketch?.scale.length).toBeLessThanOrEqual(box.width / 3 + 0.01)
    }),
  )
})

test('places of one town are neighbors, two towns are not', () => {
  const [longitude, latitude] = bangalore
  expect(areNeighbors([bangalore, [longitude + 0.1, latitude]])).toBe(true)
  expect(areNeighbors([bangalore, [longitude + 0.1, latitude], hyderabad])).toBe(false)
})

test('one point, or the same point twice, gives no sketch', () => {
  expect(createSketch([], box)).toBeNull()
  expect(createSketch([bangalore], box)).toBeNull()
  expect(createSketch([bangalore, bangalore], box)).toBeNull()
})
