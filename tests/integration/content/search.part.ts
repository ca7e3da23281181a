import { beforeAll, expect, test } from 'vitest'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { richText } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

export function search({ local, world }: Polyclinic) {
  let search: (query: string, draft?: false | 'clinic') => Promise<string[]>
  let clinic: Clinic
  beforeAll(async () => {
    const { findClinicById } = await import('#data/find-clinic.ts')
    const { clinicContext } = await import('#data/site-context.ts')
    const { findIndex } = await import('#data/search/find-index.ts')
    clinic = required(await findClinicById(world().clinics.nyc))
    search = async (query, draft = false) => {
      const fresh = required(await findClinicById(clinic.id))
      const index = await findIndex(clinicContext(fresh, 'en-US', draft))
      return index.search(query).map(({ path }) => path)
    }
  })
  const update = (collection: string, id: string, data: object) => local().update({ collection, id, data })

  test('finds each kind of page by its words, including those in sections', async () => {
    await world().createDocument('conditions', 'network', {
      title: 'Zanzibar ache',
      slug: 'zanzibar',
      sections: [{ blockType: 'text', heading: 'What it is', body: richText('Quixotical twinges.') }],
      ...published,
    })
    await world().createDocument('posts', 'nyc', { title: 'On quixotical runs', slug: 'runs', ...published })
    await world().createDocument('practitioners', 'nyc', {
      name: 'Quixotical Quinn',
      slug: 'quinn',
      ...published,
    })
    expect((await search('quixotical')).toSorted()).toEqual([
      '/blog/runs',
      '/conditions/zanzibar',
      '/team/quinn',
    ])
  })

  test('finds the page of fees by who pays, and by what the clinic’s record says of it', async () => {
    await world().createDocument('pages', 'nyc', { title: 'What it costs', slug: 'fees', ...published })
    await update('clinics', clinic.id, { insurers: [{ name: 'Quibbleshield', text: 'Bring your card.' }] })
    for (const query of ['insurance', 'HSA', 'flexible spending account', 'quibbleshield'])
      expect(await search(query), query).toContain('/fees')
  })

  test('never finds another clinic’s documents, drafts or trashed documents', async () => {
    for (const collection of ['conditions', 'posts', 'pages', 'practitioners']) {
      const name = { [collection === 'practitioners' ? 'name' : 'title']: 'Xylophonic' }
      await world().createDocument(collection, 'bengaluru', {
        ...name,
        slug: `x-${collection}-foreign`,
        ...published,
      })
      await world().createDocument(collection, 'nyc', {
        ...name,
        slug: `x-${collection}-draft`,
        _status: 'draft',
      })
      const trashed = { deletedAt: new Date().toISOString() }
      await world().createDocument(collection, 'nyc', {
        ...name,
        slug: `x-${collection}-trashed`,
        ...published,
        ...trashed,
      })
    }
    expect(await search('xylophonic')).toEqual([])
    expect((await search('xylophonic', 'clinic')).every((path) => path.endsWith('-draft'))).toBe(true)
  })

  test('a treatment that the clinic does not offer is not found until it is offered', async () => {
    const { id } = await world().createDocument('treatments', 'network', {
      title: 'Yodelcure',
      slug: 'yodelcure',
      ...published,
    })
    expect(await search('yodelcure')).toEqual([])
    await update('clinics', clinic.id, { offers: [{ treatment: id }] })
    expect(await search('yodelcure')).toEqual(['/treatments/yodelcure'])
    await update('clinics', clinic.id, { offers: [] })
    expect(await search('yodelcure')).toEqual([])
  })

  test('publishing, adapting, hiding and unpublishing take effect in the next search', async () => {
    const { id } = await world().createDocument('conditions', 'network', {
      title: 'Wobbleknee',
      slug: 'wobble',
      ...published,
    })
    expect(await search('wobbleknee')).toEqual(['/conditions/wobble'])
    await update('conditions', id, { title: 'Vorpalknee', ...published })
    expect([await search('wobbleknee'), await search('vorpalknee')]).toEqual([[], ['/conditions/wobble']])
    const adaptation = await world().createDocument('adaptations', 'nyc', {
      source: { relationTo: 'conditions', value: id },
      title: 'Umbrellaknee',
      ...published,
    })
    expect(await search('umbrellaknee')).toEqual(['/conditions/wobble'])
    await update('adaptations', adaptation.id, { visible: false, ...published })
    expect(await search('umbrellaknee')).toEqual([])
    await update('adaptations', adaptation.id, { visible: true, ...published })
    expect(await search('umbrellaknee')).toEqual(['/conditions/wobble'])
    await update('conditions', id, { _status: 'draft' })
    expect(await search('umbrellaknee')).toEqual([])
  })
}
