import type { TypedLocale } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import type { TranslatedPart } from '#domain/translation/compare-languages.ts'
import { richText, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Rest, restCaller } from '../rest.ts'

/** A document's texts beside their translation, in the panel. */
export function translation({ local, world }: Polyclinic) {
  let get: Rest
  beforeAll(async () => {
    get = restCaller((await import('#app/(payload)/api/translation.ts')).GET)
  })
  const ask = (of: string, who: string | null, locale = 'hi') =>
    get(`/translation?of=${of}&locale=${locale}`, {
      token: who === null ? undefined : required(world().people[who]).token,
    })
  const statesOf = async (id: string) => {
    const { status, body } = await ask(`conditions:${id}`, 'network-editor')
    expect(status).toBe(200)
    const texts = (body.parts as TranslatedPart[]).flatMap((part) => part.texts)
    return Object.fromEntries(texts.map(({ at, state }) => [at, state]))
  }
  const save = (id: string, data: Sample, locale: TypedLocale = 'en') =>
    local().update({ collection: 'conditions', id, ...{ locale }, data: { ...data, ...published } })
  const sectionsOf = async (id: string) =>
    (await local().findByID({ collection: 'conditions', id })).sections as Sample[]

  test('a text is missing, then done, and outdated once its source has changed', async () => {
    const { id } = await world().createDocument('conditions', 'network', {
      ...published,
      title: 'Heels',
      sections: [
        { blockType: 'text', key: 'overview', heading: 'What it is', body: richText('A sore heel.') },
      ],
    })
    expect(await statesOf(id)).toEqual({
      '#title': 'missing',
      'overview#heading': 'missing',
      'overview#body': 'missing',
    })
    const [section] = await sectionsOf(id)
    await save(id, { title: 'एड़ी', sections: [{ ...section, heading: 'यह क्या है' }] }, 'hi')
    expect(await statesOf(id)).toMatchObject({ '#title': 'done', 'overview#heading': 'done' })
    const [source] = await sectionsOf(id)
    await save(id, { sections: [{ ...source, heading: 'What is it?' }] })
    expect(await statesOf(id)).toMatchObject({ '#title': 'done', 'overview#heading': 'outdated' })
    const [translated] = (await local().findByID({ collection: 'conditions', id, ...{ locale: 'hi' } }))
      .sections as Sample[]
    await save(id, { sections: [{ ...translated, heading: 'यह क्या है?' }] }, 'hi')
    expect(await statesOf(id)).toMatchObject({ 'overview#heading': 'done' })
  })

  test('a clinic’s document is translated into the languages of its site', async () => {
    const id = required(world().documents['pages bengaluru published'])
    const { body } = await ask(`pages:${id}`, 'clinic-marketer bengaluru', 'kn')
    expect(body.languages).toEqual(['kn'])
    const nyc = required(world().documents['pages nyc published'])
    expect((await ask(`pages:${nyc}`, 'clinic-marketer')).body.languages).toEqual([])
  })

  test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'translation'))(
    'of a document of $ownership clinic is shown to whom the table says',
    async (row) => {
      const clinic = row.ownership === 'own' ? 'nyc' : 'bengaluru'
      const id = required(world().documents[`pages ${clinic} published`])
      for (const role of roles) {
        const { status } = await ask(`pages:${id}`, role === 'anonymous' ? null : role)
        expect([role, status]).toEqual([role, row.allowed[role] === 'r' ? 200 : 403])
      }
    },
  )
}
