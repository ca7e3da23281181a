import { expect, test } from 'vitest'
import { neverPublic, type PolicyCollection, policy } from '#collections/shared/access/policy.ts'
import { networkSite } from '#domain/clinic/network.ts'
import { clinicExample } from '#domain/fixtures.ts'
import { belongsTo } from './belongs-to.ts'

const network = networkSite('network.example')
const clinic = clinicExample({ id: 'clinic-1' })
const readable = (Object.keys(policy) as PolicyCollection[]).filter(
  (each) => !neverPublic.includes(each) && each !== 'clinics',
)

test.each(readable)('the network’s site reads nothing of %s that belongs to a clinic', (collection) => {
  const { belongs } = policy[collection]
  const where = belongsTo(network, collection, false)
  if (belongs === 'tenant' || belongs === 'placed') expect(where).toBeNull()
  else if (belongs === 'network') expect(where).toEqual({})
  else if (collection === 'media') expect(where).toEqual({ or: [{ owner: { exists: false } }] })
  else expect(where).toEqual({ ownerKey: { equals: 'network' } })
})

test.each(readable)('a clinic’s site reads nothing of %s that belongs to another clinic', (collection) => {
  const named = [...JSON.stringify(belongsTo(clinic, collection, false)).matchAll(/clinic-\d/g)].map(String)
  expect(new Set(named)).toEqual(new Set(policy[collection].belongs === 'network' ? [] : ['clinic-1']))
})

test('what the network shares is left out of a clinic’s own', () => {
  for (const collection of readable)
    expect(JSON.stringify(belongsTo(clinic, collection, true))).not.toMatch(/network|exists|\{\}/)
})

test.each(readable)('the network’s site has no %s of its own that it does not share', (collection) => {
  expect(belongsTo(network, collection, true)).toBeNull()
})

test.each([...neverPublic, 'clinics'] as const)('no site reads %s', (collection) => {
  for (const site of [clinic, network]) expect(() => belongsTo(site, collection, false)).toThrow()
})
