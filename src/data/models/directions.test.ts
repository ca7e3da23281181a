import { expect, test } from 'vitest'
import { clinicExample, locationExample } from '#domain/fixtures.ts'
import { directionsTo } from './directions.ts'

const place = locationExample({ slug: 'north', city: { en: 'Okotoks' } })
const localize = (leaf: unknown) => {
  const text = (leaf as { en?: string } | undefined)?.en
  return text ? { text } : null
}
const context = { clinic: clinicExample({ name: 'Snowberry' }), localize }

test('directions lead to the coordinates, on three maps', () => {
  const directions = directionsTo(
    { ...place, coordinates: [-113.97, 50.72], street: { en: '912 Elm' } },
    context,
  )
  expect(directions.map(({ href }) => decodeURIComponent(href))).toEqual([
    'https://www.google.com/maps/dir/?api=1&destination=50.72,-113.97',
    'https://maps.apple.com/?daddr=50.72,-113.97',
    'https://www.openstreetmap.org/directions?to=50.72,-113.97',
  ])
})

test('without coordinates the address is enough, if it is more than a town', () => {
  const [google] = directionsTo({ ...place, street: { en: '912 Elm & Co' }, postalCode: 'T1S 1A1' }, context)
  expect(new URL(google?.href ?? '').searchParams.get('destination')).toBe(
    'Snowberry, 912 Elm & Co, Okotoks, T1S 1A1',
  )
  expect(directionsTo(place, context)).toEqual([])
})
