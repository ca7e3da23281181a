import fc from 'fast-check'
import { expect, test } from 'vitest'
import { filterTeam, type TeamMember, teamChoices } from './filter-team.ts'
import { type Candidate, findConditions, finderChoices } from './find-conditions.ts'

const conditions: Candidate[] = [
  { id: 'tarsal', regions: ['foot'], symptoms: ['burning', 'heel'] },
  { id: 'plantar', regions: ['foot', 'calf'], symptoms: ['heel', 'morning'] },
  { id: 'splints', regions: ['calf'], symptoms: ['running'] },
  { id: 'jumper', regions: ['knee'], symptoms: ['running'] },
]

test('region and symptom find the conditions with both, the most typical first', () => {
  expect(findConditions(conditions, { region: 'foot', symptom: 'heel' })).toMatchObject({
    ids: ['plantar', 'tarsal'],
    exact: true,
  })
  expect(findConditions(conditions, { region: 'knee', symptom: null }).ids).toEqual(['jumper'])
})

test('criteria without a common match keep the symptom, else the region', () => {
  expect(findConditions(conditions, { region: 'knee', symptom: 'heel' })).toEqual({
    ids: ['plantar', 'tarsal'],
    exact: false,
    criteria: { region: null, symptom: 'heel' },
  })
  expect(findConditions(conditions, { region: 'knee', symptom: 'never' }).criteria).toEqual({
    region: 'knee',
    symptom: null,
  })
})

test('empty criteria find nothing', () => {
  expect(findConditions(conditions, { region: null, symptom: null }).ids).toEqual([])
})

const team: TeamMember[] = [
  { id: 'a', condition: ['heel'], language: ['en', 'hi'], location: ['north'] },
  { id: 'b', condition: ['heel', 'knee'], language: ['en', 'kn'], location: ['north', 'south'] },
]

test('the team is filtered by all criteria', () => {
  expect(filterTeam(team, { condition: 'heel', language: 'hi', location: null }).ids).toEqual(['a'])
  expect(filterTeam(team, { condition: null, language: null, location: null }).ids).toEqual(['a', 'b'])
})

test('an empty result lists the filters whose removal gives a match', () => {
  const found = filterTeam(team, { condition: 'knee', language: 'hi', location: 'north' })
  expect(found).toEqual({
    ids: [],
    loosen: [
      { filter: 'condition', count: 1 },
      { filter: 'language', count: 1 },
    ],
  })
})

test('a filter with the same values for everybody has no choices', () => {
  expect(teamChoices([{ id: 'a', condition: ['heel'], language: ['en'], location: ['north'] }])).toEqual({
    condition: [],
    language: [],
    location: [],
  })
  expect(teamChoices(team).language).toEqual(['en', 'hi', 'kn'])
})

const few = fc.subarray(['p', 'q', 'r'])
const candidate = fc.record({ id: fc.uuid(), regions: few, symptoms: few })
const oneOf = fc.option(fc.constantFrom('p', 'q', 'r'))

test('every region choice finds a condition, and every result matches the returned criteria', () => {
  fc.assert(
    fc.property(fc.array(candidate), oneOf, oneOf, (all, region, symptom) => {
      for (const each of finderChoices(all).regions)
        expect(findConditions(all, { region: each, symptom: null }).ids).not.toEqual([])
      const { ids, criteria } = findConditions(all, { region, symptom })
      for (const found of all.filter(({ id }) => ids.includes(id))) {
        if (criteria.region) expect(found.regions).toContain(criteria.region)
        if (criteria.symptom) expect(found.symptoms).toContain(criteria.symptom)
      }
    }),
  )
})
