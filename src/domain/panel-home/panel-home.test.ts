import { expect, test } from 'vitest'
import { type ClinicNeeds, sortByNeed } from './panel-home.ts'

const clinic = (name: string, counts: ClinicNeeds['counts']): ClinicNeeds => ({
  id: name,
  name,
  isLive: true,
  counts,
})

test('the clinic in which most waits comes first, and drafts do not count', () => {
  const clinics = [
    clinic('Agra', { drafts: 9, posts: 3 }),
    clinic('Calgary', { enquiries: 1, hours: 1 }),
    clinic('Boston', {}),
    clinic('Delhi', { enquiries: 5 }),
  ]
  expect(sortByNeed(clinics).map(({ name }) => name)).toEqual(['Delhi', 'Calgary', 'Agra', 'Boston'])
})
