import { describe, expect, test } from 'vitest'
import type { Comparison } from '#domain/adaptation/comparison.ts'
import { richText, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** What a clinic's editor sees of a change whose shared text has changed since. */
export function comparison({ local, rest, world }: Polyclinic) {
  const sections = (says: string) => [
    {
      blockType: 'text',
      key: 'overview',
      heading: `What it is${says}`,
      body: richText(`A sore heel${says}`),
    },
    {
      blockType: 'questions',
      key: 'questions',
      heading: 'Questions',
      items: [
        { key: 'rest', question: `Shall I rest${says}`, answer: richText(`A little${says}`) },
        { key: 'run', question: `May I run${says}`, answer: richText(`Soon${says}`) },
      ],
    },
  ]
  const operations = [
    { op: 'retitle', at: 'overview', heading: 'In our words' },
    { op: 'hide', at: 'questions/run' },
    { op: 'reword', at: 'overview#heading', wording: 'Heels' },
    { op: 'reword', at: 'questions/rest#answer', paragraphs: richText('As much as it needs.') },
  ]
  const create = async () => {
    const shared = await world().createDocument('conditions', 'network', {
      ...published,
      sections: sections('.'),
    })
    const adaptation = await world().createDocument('adaptations', 'nyc', {
      ...published,
      source: { relationTo: 'conditions', value: shared.id },
      operations,
    })
    return { shared: shared.id, adaptation: adaptation.id }
  }
  const publish = (id: string, data: Sample) =>
    local().update({ collection: 'conditions', id, data: { ...data, ...published } })
  const compare = async (id: string, who = 'clinic-marketer') => {
    const { token } = required(world().people[who])
    return rest(`/adaptations/comparison?id=${id}&locale=en`, { token })
  }
  const byRow = async (id: string) => Object.values((await compare(id)).body as unknown as Comparison)
  const textOf = (lines: { text: string }[] | null | undefined) => lines?.map(({ text }) => text).join(' ')

  test('has the shared text of before, of a section, an entry and a text, and ours', async () => {
    const { shared, adaptation } = await create()
    await publish(shared, { sections: sections('!') })
    const [retitled, hidden, reworded, answered] = await byRow(adaptation)
    expect(retitled).toMatchObject({ problem: 'outdated' })
    expect(textOf(retitled?.before)).toBe('What it is. A sore heel.')
    expect(textOf(retitled?.ours)).toBe('In our words')
    expect(textOf(hidden?.before)).toBe('May I run. Soon.')
    expect(hidden?.ours).toEqual([])
    expect(textOf(reworded?.before)).toBe('What it is.')
    expect(textOf(answered?.before)).toBe('A little.')
    expect(textOf(answered?.ours)).toBe('As much as it needs.')
  })

  test('says what has become of each change', async () => {
    const { shared, adaptation } = await create()
    expect((await byRow(adaptation)).map(({ problem }) => problem)).toEqual([null, null, null, null])
    await publish(shared, { sections: sections('.').slice(0, 1), isCorrection: true })
    const problems = (await byRow(adaptation)).map(({ problem }) => problem)
    expect(problems.slice(0, 1)).toEqual([null])
    expect(problems[1]).toBe('suspended')
  })

  test('a change is no longer outdated once it is kept against the shared text of now', async () => {
    const { shared, adaptation } = await create()
    await publish(shared, { sections: sections('!') })
    const { places } = (
      await rest(`/adaptations/places?source=conditions:${shared}&clinic=${world().clinics.nyc}&locale=en`, {
        token: required(world().people['clinic-marketer']).token,
      })
    ).body as { places: { at: string; revision: string }[] }
    const [overview] = places
    const stored = (await local().findByID({ collection: 'adaptations', id: adaptation }))
      .operations as Sample[]
    const kept = stored.map((row) =>
      row.at === 'overview' ? { ...row, baseRevision: required(overview).revision } : row,
    )
    await local().update({ collection: 'adaptations', id: adaptation, data: { operations: kept } })
    const [retitled, hidden] = await byRow(adaptation)
    expect(retitled?.problem).toBeNull()
    expect(textOf(retitled?.before)).toBe('What it is! A sore heel!')
    expect(hidden?.problem).toBe('outdated')
  })

  describe('is refused', () => {
    test('to editors of other clinics, and of what does not exist', async () => {
      const { adaptation } = await create()
      expect((await compare(adaptation, 'clinic-marketer bengaluru')).status).toBe(404)
      expect((await compare('unknown')).status).toBe(404)
      expect((await rest(`/adaptations/comparison?id=${adaptation}`)).status).toBe(403)
    })
  })
}
