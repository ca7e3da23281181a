import { expect, test } from 'vitest'
import type { Owner, Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** The warning about texts on safety that a site can't show in one of its languages; bengaluru is in English and Kannada. */
export function safetyTexts({ rest, world, local }: Polyclinic) {
  const token = () => required(world().people['network-admin']).token
  const urgent = (more: Sample = {}): Sample => ({
    blockType: 'urgent-care',
    key: 'urgent',
    heading: 'Urgent',
    emergency: [{ text: 'A snap in the calf.' }],
    ...more,
  })
  const keyPoints = { blockType: 'key-points', heading: 'In short', items: [{ label: 'Load it' }] }
  const create = (owner: Owner, sections: Sample[], collection = 'conditions') =>
    world().createDocument(collection, owner, { sections, ...published })
  const findUntranslated = async (id: string, collection = 'conditions') => {
    const answer = await rest(`/${collection}/${id}/faults`, { token: token(), method: 'POST', body: {} })
    return answer.body.untranslated
  }
  const inKannada = (texts: string) => [
    {
      path: 'sections.0',
      label: 'Sections > Urgent care 1',
      message: `Not translated into Kannada (${texts}).`,
    },
  ]

  test('that lack a language of a site are named with section and language; they are published all the same', async () => {
    const { id } = await create('network', [urgent()])
    expect(await findUntranslated(id)).toEqual(inKannada('2 of 2 texts'))
    const [section] = (await local().findByID({ collection: 'conditions', id, depth: 0 }))
      .sections as Sample[]
    const translate = (more: Sample) =>
      rest(`/conditions/${id}?locale=kn`, {
        token: token(),
        method: 'PATCH',
        body: { sections: [{ ...section, ...more }], ...published },
      })
    const [sign] = required(section).emergency as Sample[]
    expect((await translate({ heading: 'ತುರ್ತು', emergency: [{ ...sign, text: '' }] })).status).toBe(200)
    expect(await findUntranslated(id)).toEqual(inKannada('1 of 2 texts'))
    await translate({ heading: 'ತುರ್ತು', emergency: [{ ...sign, text: 'ಮೀನಖಂಡದಲ್ಲಿ ಟಕ್ ಎಂಬ ಶಬ್ದ.' }] })
    expect(await findUntranslated(id)).toEqual([])
  })

  test.each<[string, Owner, Sample[], string?]>([
    ['another kind of section', 'network', [keyPoints]],
    ['a section for another jurisdiction', 'network', [urgent({ when: { jurisdictions: ['US-NY'] } })]],
    ['a page of a clinic without the language', 'nyc', [urgent()]],
    ['a treatment that the clinic does not offer', 'network', [urgent()], 'treatments'],
  ])('are not missed in %s', async (_, owner, sections, collection) => {
    const { id } = await create(owner, sections, collection)
    expect(await findUntranslated(id, collection)).toEqual([])
  })

  test('are not missed where the clinic hides or replaces them, but in what replaces them', async () => {
    const { id } = await create('network', [
      urgent({ blockType: 'session', locked: false, emergency: undefined }),
    ])
    expect(await findUntranslated(id)).toHaveLength(1)
    const adapt = (operation: Sample) => ({
      operations: [{ at: 'urgent', ...operation }],
      source: { relationTo: 'conditions', value: id },
      ...published,
    })
    const content = [{ blockType: 'session', heading: 'A visit' }]
    const own = await world().createDocument('adaptations', 'bengaluru', adapt({ op: 'replace', content }))
    expect(await findUntranslated(id)).toEqual([])
    expect(await findUntranslated(own.id, 'adaptations')).toEqual([
      expect.objectContaining({
        path: 'operations.0.content.0',
        message: expect.stringContaining('Kannada'),
      }),
    ])
    await local().update({ collection: 'adaptations', id: own.id, data: adapt({ op: 'hide' }) as never })
    expect(await findUntranslated(id)).toEqual([])
  })
}
