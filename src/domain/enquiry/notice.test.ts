import { expect, test } from 'vitest'
import { clinicExample, locationExample } from '../fixtures.ts'
import { getPrivacyRegime } from '../jurisdictions/index.ts'
import { groupByRegime, noticeId, noticeItems } from './notice.ts'

const locationExamples = ['IN-KA', 'IN-TG', 'CA-AB'].map((jurisdiction) =>
  locationExample({ slug: jurisdiction, jurisdiction }),
)

test('locations under the same law share a notice', () => {
  expect(
    groupByRegime(locationExamples).map(({ regime, locations }) => [
      regime.id,
      locations.map(({ slug }) => slug),
    ]),
  ).toEqual([
    ['IN', ['IN-KA', 'IN-TG']],
    ['CA-AB', ['CA-AB']],
  ])
})

test('another version of a notice has another id', () => {
  const regime = getPrivacyRegime('IN-KA')
  expect(noticeId({ ...regime, version: '2027-05-13' })).not.toBe(noticeId(regime))
})

test('HIPAA is named only by a clinic that is a covered entity', () => {
  const names = (coveredEntity?: boolean) =>
    noticeItems(getPrivacyRegime('US-NY'), clinicExample({ enquiries: { coveredEntity } })).map(
      ({ name }) => name,
    )
  expect(names(true)).toContain('law')
  expect(names(false)).not.toContain('law')
  expect(names()).not.toContain('law')
})
