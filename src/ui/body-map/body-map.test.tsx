import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { getMessages } from '#domain/locales/messages.ts'
import { type BodyArea, type BodyMapRegion, bodyAreas, toBodyAreas } from './areas.ts'
import { BodyMap } from './body-map.tsx'
import { areaShapes, figure } from './figure.ts'

const createRegion = (name: string, ...areas: BodyArea[]): BodyMapRegion => ({
  areas,
  region: { title: { text: name }, href: `/regions/${name}` },
  conditions: [{ title: { text: `Sore ${name}` }, href: `/conditions/sore-${name}` }],
})
const renderMap = (...regions: BodyMapRegion[]) =>
  renderToStaticMarkup(<BodyMap regions={regions} messages={getMessages('en')} />)
const findLinks = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
const drawing = (html: string) => html.slice(html.indexOf('<svg'), html.indexOf('</svg>'))

test('each region is one link and one tab stop, in the given order', () => {
  const html = renderMap(createRegion('knee', 'knee'), createRegion('foot-and-ankle', 'ankle', 'foot'))
  expect(findLinks(drawing(html))).toEqual(['/regions/knee', '/regions/foot-and-ankle'])
  expect(drawing(html)).not.toContain('tabindex')
})

test('the list has all regions of the drawing and their conditions', () => {
  const html = renderMap(createRegion('knee', 'knee'), createRegion('calf', 'calf'))
  expect(findLinks(html.slice(html.indexOf('<ol')))).toEqual([
    '/regions/knee',
    '/conditions/sore-knee',
    '/regions/calf',
    '/conditions/sore-calf',
  ])
})

test('every link in the drawing has an accessible name', () => {
  const html = renderMap(createRegion('knee', 'knee'), createRegion('calf', 'calf'))
  expect(drawing(html).match(/<a [^>]*aria-label="(?:knee|calf)"/g)).toHaveLength(2)
})

test('the drawing zooms in on the legs only if all regions are of the leg', () => {
  expect(renderMap(createRegion('knee', 'knee'))).toContain('body-figure is-near')
  expect(renderMap(createRegion('knee', 'knee'), createRegion('low-back', 'low-back'))).not.toContain(
    'is-near',
  )
})

test('a region without an area is only in the list, and without any area there is no drawing', () => {
  const html = renderMap(createRegion('jaw'))
  expect(html).not.toContain('<svg')
  expect(findLinks(html)).toContain('/regions/jaw')
  expect(renderMap()).toBe('')
})

test.each(bodyAreas)('the mark of %s is within the drawing', (area) => {
  const sides = Object.values(areaShapes[area])
  expect(sides.length).toBeGreaterThan(0)
  for (const { mark } of sides) {
    expect(mark[0]).toBeGreaterThan(0)
    expect(mark[0]).toBeLessThan(figure.width)
    expect(mark[1]).toBeGreaterThan(0)
    expect(mark[1]).toBeLessThan(figure.height)
  }
})

test('only known areas of a stored list are kept', () => {
  expect(toBodyAreas(['foot', 'tail', 'ankle'])).toEqual(['ankle', 'foot'])
  expect(toBodyAreas(undefined)).toEqual([])
})
