import { expect, test } from 'vitest'
import type { Location } from '#domain/clinic/clinic.ts'
import { fixtureClinic } from '../fixture-context.ts'
import { htmlText, renderSections } from '../render-sections.tsx'
import { urgentCare } from './index.ts'

const [whole, brief] = urgentCare.fixtures as [
  (typeof urgentCare.fixtures)[0],
  (typeof urgentCare.fixtures)[0],
]

test('each level has its own number to call', () => {
  const html = renderSections([whole])
  expect(html).toContain('<a class="urgent-care-call" href="tel:911">Call 911</a>')
  expect(html.indexOf('tel:911')).toBeLessThan(html.indexOf('urgent-care-today'))
  expect(html.indexOf('tel:811')).toBeGreaterThan(html.indexOf('urgent-care-today'))
})

test('says to call the local emergency number where none is known', () => {
  const [location] = fixtureClinic.locations as [Location]
  const clinic = { ...fixtureClinic, locations: [{ ...location, jurisdiction: 'FR' }] }
  const html = renderSections([whole], { clinic })
  expect(htmlText(html)).toContain('Call your local emergency number')
  expect(html).not.toContain('tel:')
})

test('a level without signs is left out with its number', () => {
  const html = renderSections([brief])
  expect(html).not.toContain('tel:911')
  expect(htmlText(html)).toMatch(/^When to get help right away See a doctor the same day/)
})

test('is the same in every theme', () => {
  const clinic = { ...fixtureClinic, brand: { theme: 'movement-lab' as const } }
  expect(renderSections([whole], { clinic })).toBe(renderSections([whole]))
})
