import { expect, test } from 'vitest'
import { assignAdaptationKeys, assignClinicKeys, assignSectionKeys } from './keys.ts'

type Arguments = Parameters<typeof assignSectionKeys>[0]

// Only the arguments that the hooks read.
const run = (hook: typeof assignSectionKeys, data: unknown) => hook({ data } as Arguments)

test('sections and their items get keys', () => {
  const data = {
    title: 'Heel pain',
    sections: [{ blockType: 'key-points', heading: 'Care', items: [{ label: 'Rest' }] }],
  }
  expect(run(assignSectionKeys, data)).toEqual({
    title: 'Heel pain',
    sections: [
      { blockType: 'key-points', key: 'care', heading: 'Care', items: [{ key: 'rest', label: 'Rest' }] },
    ],
  })
})

test('sections and items that a clinic adds to a shared page get keys', () => {
  const data = {
    operations: [
      { op: 'hide', at: 'care' },
      {
        op: 'after',
        at: 'care',
        content: [{ blockType: 'questions', heading: 'Ours', items: [{ question: 'Why?' }] }],
      },
    ],
    callToAction: { text: 'Call us', sellingPoints: [{ label: 'Near' }] },
  }
  expect(run(assignAdaptationKeys, data)).toEqual({
    operations: [
      { op: 'hide', at: 'care' },
      {
        op: 'after',
        at: 'care',
        content: [
          { blockType: 'questions', key: 'ours', heading: 'Ours', items: [{ key: 'why', question: 'Why?' }] },
        ],
      },
    ],
    callToAction: { text: 'Call us', sellingPoints: [{ key: 'near', label: 'Near' }] },
  })
})

test('only those lists of a clinic get keys whose items have a field for them', () => {
  const data = {
    hosts: [{ host: 'a.example' }],
    fees: [{ label: 'Visit' }],
    insurers: [{ name: 'WCB' }],
    disclosures: [{ text: 'A sample.' }],
    locations: [{ city: 'Calgary', hours: [{ opens: '08:00' }], landmarks: [{ text: 'The mural.' }] }],
  }
  expect(run(assignClinicKeys, data)).toEqual({
    hosts: [{ host: 'a.example' }],
    fees: [{ key: 'visit', label: 'Visit' }],
    insurers: [{ key: 'wcb', name: 'WCB' }],
    disclosures: [{ key: 'a-sample', text: 'A sample.' }],
    locations: [
      { city: 'Calgary', hours: [{ opens: '08:00' }], landmarks: [{ key: 'the-mural', text: 'The mural.' }] },
    ],
  })
})

test('a save of other fields is unchanged', () => {
  const data = { title: 'Heel pain' }
  for (const hook of [assignSectionKeys, assignAdaptationKeys, assignClinicKeys])
    expect(run(hook, data)).toEqual(data)
})
