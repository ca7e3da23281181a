import { beforeAll, describe, expect, test } from 'vitest'
import { publicRead } from '#collections/shared/access/access.ts'
import { neverPublic } from '#collections/shared/access/policy.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { listOwners, type Owner } from '../../fixtures/world/samples.ts'
import { collections as documented, type State } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

const collections = documented.filter((each) => !neverPublic.includes(each))

/** The documents from which the public site of nyc is built. */
export function reader({ local, payload, world }: Polyclinic) {
  let clinic: Clinic
  let createReader: typeof import('#data/reader.ts')['reader']
  beforeAll(async () => {
    createReader = (await import('#data/reader.ts')).reader
    const { findClinicById } = await import('#data/find-clinic.ts')
    clinic = required(await findClinicById(world().clinics.nyc))
  })

  const readerWithDrafts = (draft: false | 'clinic' | 'network') =>
    createReader({ site: clinic, locale: 'en-US', draft })

  /** Which of the world's documents are among the rows, by owner and state: `nyc published`, … */
  const listNames = (collection: string, rows: { id: string }[]) =>
    Object.entries(world().documents)
      .filter(([name, id]) => name.startsWith(`${collection} `) && rows.some((row) => row.id === id))
      .map(([name]) => name.slice(collection.length + 1))
      .sort()

  /** The expected names, without those that the world has no document of. */
  const expectedNames = (collection: string, right: [Owner, State][]) =>
    right
      .filter(([owner]) => listOwners(collection).includes(owner))
      .map(([owner, state]) => `${owner} ${state}`)
      .filter((name) => world().documents[`${collection} ${name}`])
      .sort()

  const shown: [Owner, State][] = [
    ['nyc', 'published'],
    ['network', 'published'],
  ]
  const cases: [false | 'clinic' | 'network', [Owner, State][]][] = [
    [false, shown],
    ['clinic', [...shown, ['nyc', 'draft']]],
    ['network', [...shown, ['nyc', 'draft'], ['network', 'draft']]],
  ]

  describe.each(cases)('with drafts: %s', (draft, right) => {
    test.each(collections)(
      'finds the clinic’s and the network’s %s, never trashed ones or another clinic’s',
      async (collection) => {
        const reader = readerWithDrafts(draft)
        const every = Object.entries(world().documents).flatMap(([name, id]) =>
          name.startsWith(`${collection} `) ? [id] : [],
        )
        const expected = expectedNames(collection, right)
        const listed = await reader.find(collection)
        expect(listNames(collection, listed)).toEqual(expected)
        const byIds = await reader.findByIds(collection, every)
        expect(listNames(collection, byIds)).toEqual(expected)
        const byBroadFilter = await reader.find(collection, {
          where: { or: [{ id: { in: every } }, { updatedAt: { exists: true } }] },
        })
        expect(listNames(collection, byBroadFilter)).toEqual(expected)
      },
    )
  })

  test.each(collections)(
    'gives of %s what Payload’s field permissions give a visitor',
    async (collection) => {
      const [name = '', id = ''] =
        Object.entries(world().documents).find(([each]) => each === `${collection} nyc published`) ??
        Object.entries(world().documents).find(([each]) => each === `${collection} network published`) ??
        []
      const { user } = required(world().people['network-admin'])
      // The name of whoever saved it is what only signed-in users may read.
      await local().update({ collection, id, data: {}, user })
      const stored = await local().findByID({ collection, id, depth: 0 })
      expect(stored.updatedBy, name).toBe(user.id)
      const query = { collection, where: { id: { equals: id } }, locale: 'all', depth: 0 }
      const { docs } = await local().find({
        ...query,
        overrideAccess: false,
        context: { [publicRead]: true },
      })
      expect(await readerWithDrafts(false).findByIds(collection, [id])).toEqual(docs)
      const select = ['updatedBy', 'createdAt']
      const [row] = await readerWithDrafts(false).findByIds(collection, [id], select)
      expect(row).toHaveProperty('createdAt')
      expect(row).not.toHaveProperty('updatedBy')
    },
  )

  test('shows the published text on the site and the draft in the preview only', async () => {
    const { id } = await world().createDocument('pages', 'nyc', {
      title: 'As published',
      _status: 'published',
    })
    await payload().update({
      collection: 'pages',
      id,
      data: { title: 'As drafted', slug: `new-${id}` },
      draft: true,
    })
    const titles = async (draft: false | 'clinic') => {
      const [row] = await readerWithDrafts(draft).findByIds('pages', [id])
      return (row?.title as { en?: string } | undefined)?.en
    }
    expect([await titles(false), await titles('clinic')]).toEqual(['As published', 'As drafted'])
    expect(await readerWithDrafts(false).findBySlug('pages', `new-${id}`)).toBeNull()
  })

  test('a document that is unpublished or given to another clinic is no longer found', async () => {
    const post = await world().createDocument('posts', 'nyc', { _status: 'published' })
    const found = async () => (await readerWithDrafts(false).findByIds('posts', [post.id])).length
    expect(await found()).toBe(1)
    await payload().update({ collection: 'posts', id: post.id, data: { owner: world().clinics.bengaluru } })
    expect(await found()).toBe(0)
    await payload().update({
      collection: 'posts',
      id: post.id,
      data: { owner: world().clinics.nyc, _status: 'draft' },
    })
    expect(await found()).toBe(0)
  })

  test('a draft that changes a document’s owner to this clinic does not show it here', async () => {
    const post = await world().createDocument('posts', 'bengaluru', { _status: 'published' })
    await payload().update({
      collection: 'posts',
      id: post.id,
      data: { owner: world().clinics.nyc },
      draft: true,
    })
    expect(await readerWithDrafts(false).findByIds('posts', [post.id])).toEqual([])
  })

  test('a practitioner placed in this clinic is found here, without the other clinic’s documents', async () => {
    const clinics = [world().clinics.bengaluru, world().clinics.nyc]
    const { id } = await world().createDocument('practitioners', 'bengaluru', {
      placements: clinics.map((each) => ({ clinic: each })),
      photo: world().shared.picture.bengaluru,
      _status: 'published',
    })
    const [row] = await readerWithDrafts(false).findByIds('practitioners', [id])
    expect(row?.photo).toBe(world().shared.picture.bengaluru)
    expect(await readerWithDrafts(false).findByIds('media', [String(row?.photo)])).toEqual([])
  })

  test.each(['clinics', 'users', 'enquiries'] as const)('does not read %s', async (collection) => {
    await expect(readerWithDrafts(false).find(collection)).rejects.toThrow(/not read in a clinic/)
  })

  test('a request can’t use the context marker of the reader', async () => {
    const args = { collection: 'pages', overrideAccess: false, context: { other: true } }
    await expect(local().find(args)).rejects.toThrow()
  })
}
