import { expect, test } from 'vitest'
import { clinicExample, locationExample } from '../fixtures.ts'
import { getPrivacyRegime } from '../jurisdictions/index.ts'
import { groupByRegime, noticeId, noticeItems } from './notice.ts'

const places = ['IN-KA', 'IN-TG', 'CA-AB'].map((jurisdiction) =>
  locationExample({ slug: jurisdiction, jurisdiction }),
)

test('locations of one law share a notice, others have their own', () => {
  expect(
    groupByRegime(places).map(({ regime, locations }) => [regime.id, locations.map(({ slug }) => slug)]),
  ).toEqual([
    ['IN', ['IN-KA', 'IN-TG']],
    ['CA-AB', ['CA-AB']],
  ])
})

test('a notice in other words has another mark', () => {
  const regime = getPrivacyRegime('IN-KA')
  expect(noticeId({ ...regime, version: '2027-05-13' })).not.toBe(noticeId(regime))
})

test('HIPAA is named by a clinic that says it is covered, and by no other', () => {
  const names = (coveredEntity?: boolean) =>
    noticeItems(getPrivacyRegime('US-NY'), clinicExample({ enquiries: { coveredEntity } })).map(
      ({ name }) => name,
    )
  expect(names(true)).toContain('law')
  expect(names(false)).not.toContain('law')
  expect(names()).not.toContain('law')
})
