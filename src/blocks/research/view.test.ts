import { expect, test } from 'vitest'
import { fixtureContext } from '../fixture-context.ts'
import { htmlText, renderSections } from '../render-sections.tsx'
import { research } from './index.ts'

const html = renderSections(research.fixtures)
const [trial, review, rats] = html
  .split('<article')
  .slice(1)
  .map((card) => htmlText(`<article${card}`))

test('a study shows its design, size, result, direction and certainty in words', () => {
  expect(trial).toContain('Trial with random groups')
  expect(trial).toContain('People studied 84')
  expect(trial).toMatch(/First-step pain Better with the treatment .* Minor adverse events/)
  expect(trial).toMatch(/Minor adverse events Worse with the treatment/)
  expect(review).toMatch(/Pain Mixed result Very low certainty/)
  expect(review).toContain('Trials combined 12')
})

test('a finding names whom it is about and what was compared', () => {
  expect(trial).toContain(
    'Condition Plantar heel pain Treatment Trigger point dry needling Compared with Sham needling Minor adverse',
  )
  expect(review).not.toContain('Compared with')
})

test('the result in figures shows only without a summary of ours', () => {
  const items = [{ key: 'bare', study: 'cotchett-2014', text: null }]
  const bare = renderSections([{ kind: 'research', key: 'r', heading: null, fields: { items } }])
  expect(htmlText(bare)).toContain('Compared with Sham needling 14.4 mm less')
  expect(trial).not.toContain('14.4 mm')
})

test('an unverified study is marked, a verified one names what it was checked against', () => {
  expect(review).toContain('To be verified')
  expect(trial).not.toContain('To be verified')
  expect(trial).toContain('Checked against the abstract')
  expect(rats).toContain('Checked against the full paper')
})

test('a study in animals is marked and counts animals', () => {
  expect(rats).toContain('Done in animals')
  expect(rats).toContain('Animals studied 6')
  expect(trial).not.toContain('animals')
})

test('each links to its entry in the sources; an unknown study is left out', () => {
  expect([...html.matchAll(/href="(#source-[^"]*)"/g)].map(([, href]) => href)).toEqual([
    '#source-cotchett-2014',
    '#source-sample-2022',
    '#source-specimen-2021',
  ])
  expect(html).toContain('aria-label="Source 2: Sample &amp; Specimen 2022"')
  expect(html.match(/<article/g)).toHaveLength(3)
})

test('counts are formatted for the page’s locale', () => {
  expect(htmlText(renderSections(research.fixtures, { locale: 'en-IN' }))).toContain('1,426')
})

test('that certainty was not rated is said once of all studies', () => {
  expect(htmlText(html).match(/not been rated/g)).toHaveLength(1)
  expect(htmlText(html)).toContain('Where no certainty is given, it has not been rated.')
  const unrated = research.fixtures.map((fixture) => ({
    ...fixture,
    fields: { items: [{ key: 'a', study: 'cotchett-2014', text: null }] },
  }))
  expect(htmlText(renderSections(unrated))).toContain('How certain these results are has not been rated.')
})

test('a study that compares nobody speaks neither for nor against the treatment', () => {
  const survey = (id: string) => {
    const study = fixtureContext().findStudy(id)
    return study && { ...study, design: 'survey' }
  }
  const surveyed = htmlText(renderSections(research.fixtures, { findStudy: survey }))
  expect(surveyed).not.toMatch(/(Better|Worse) with the treatment/)
})

test('each study is an article with the study’s name', () => {
  expect(html).toMatch(
    /<article id="what-research-says-cotchett"[^>]* aria-labelledby="what-research-says-cotchett-name">.*<span id="what-research-says-cotchett-name" lang="en">Cotchett et al\. 2014<\/span>/,
  )
})
