import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { getMessages } from '#domain/locales/messages.ts'
import { type BodyArea, bodyAreas, toBodyAreas } from './areas.ts'
import { BodyMap } from './body-map.tsx'
import type { BodyMapRegion } from './body-map-region.ts'
import { places as drawn, figure } from './figure.ts'

const place = (name: string, ...areas: BodyArea[]): BodyMapRegion => ({
  areas,
  region: { title: { text: name }, href: `/regions/${name}` },
  conditions: [{ title: { text: `Sore ${name}` }, href: `/conditions/sore-${name}` }],
})
const renderMap = (...places: BodyMapRegion[]) =>
  renderToStaticMarkup(<BodyMap places={places} messages={getMessages('en')} />)
const findLinks = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
const drawing = (html: string) => html.slice(html.indexOf('<svg'), html.indexOf('</svg>'))

test('only places with a page are links; a place is one stop for the keyboard, from the top down', () => {
  const html = renderMap(place('knee', 'knee'), place('foot-and-ankle', 'ankle', 'foot'))
  expect(findLinks(drawing(html))).toEqual(['/regions/knee', '/regions/foot-and-ankle'])
  expect(drawing(html)).not.toContain('tabindex')
})

test('the list beside says all that the drawing does, and the conditions', () => {
  const html = renderMap(place('knee', 'knee'), place('calf', 'calf'))
  expect(findLinks(html.slice(html.indexOf('<ol')))).toEqual([
    '/regions/knee',
    '/conditions/sore-knee',
    '/regions/calf',
    '/conditions/sore-calf',
  ])
})

test('every link of the drawing has a name', () => {
  const html = renderMap(place('knee', 'knee'), place('calf', 'calf'))
  expect(drawing(html).match(/<a [^>]*aria-label="(?:knee|calf)"/g)).toHaveLength(2)
})

test('the drawing comes near where all places are of the leg, and steps back for one of the back', () => {
  expect(renderMap(place('knee', 'knee'))).toContain('body-figure is-near')
  expect(renderMap(place('knee', 'knee'), place('low-back', 'low-back'))).not.toContain('is-near')
})

test('a place that is not on the map is in the list alone; without any there is no drawing', () => {
  const html = renderMap(place('jaw'))
  expect(html).not.toContain('<svg')
  expect(findLinks(html)).toContain('/regions/jaw')
  expect(renderMap()).toBe('')
})

test.each(bodyAreas)('%s lies on the body, and its mark inside it', (area) => {
  const sides = Object.values(drawn[area])
  expect(sides.length).toBeGreaterThan(0)
  for (const { mark } of sides) {
    expect(mark[0]).toBeGreaterThan(0)
    expect(mark[0]).toBeLessThan(figure.width)
    expect(mark[1]).toBeGreaterThan(0)
    expect(mark[1]).toBeLessThan(figure.height)
  }
})

test('a stored list keeps the areas that the map knows', () => {
  expect(toBodyAreas(['foot', 'tail', 'ankle'])).toEqual(['ankle', 'foot'])
  expect(toBodyAreas(undefined)).toEqual([])
})
