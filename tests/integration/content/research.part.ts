import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createLocalReq } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { data as lockResearch } from '#collections/data-steps/20261129_171749_lock_research.ts'
import type { Condition } from '#payload-types'
import { richText } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

export function research({ database, payload, local, world }: Polyclinic) {
  let condition: string
  const where = () => ({ id: { equals: condition } })
  /** As stored, with every content locale. */
  const stored = async () =>
    required(await payload().db.findOne<Condition>({ collection: 'conditions', where: where() }))
  const locks = async () => (await stored()).sections?.map(({ locked }) => locked)
  const publishChange = (change: object) =>
    local()
      .create({
        collection: 'adaptations',
        data: {
          source: { relationTo: 'conditions', value: condition },
          tenant: world().clinics.bengaluru,
          operations: [change],
          _status: 'published',
        } as never,
      })
      .catch((error) => error)

  beforeAll(async () => {
    const sections = [
      { blockType: 'research', heading: 'Research', introduction: 'Two trials.' },
      { blockType: 'mechanism', heading: 'How it may work', introduction: 'Nobody knows.' },
      { blockType: 'overview', heading: 'Overview', body: richText('A sore tendon.') },
    ]
    condition = (await world().createDocument('conditions', 'network', { sections, _status: 'published' })).id
  })

  test('a new section on research is locked, and a clinic cannot hide it', async () => {
    expect(await locks()).toEqual([true, false, false])
    const refused = await publishChange({ op: 'hide', at: 'research' })
    expect(JSON.stringify(refused.data)).toContain('The network has locked this section')
  })

  test('research of an earlier version is locked by an upgrade, in a newer draft too, which changes nothing else', async () => {
    const before = await stored()
    const unlocked = before.sections?.map((section) => ({ ...section, locked: false }))
    await payload().db.updateOne({
      collection: 'conditions',
      id: condition,
      data: { ...before, sections: unlocked },
    })
    const { sections: inEnglish } = await payload().findByID({
      collection: 'conditions',
      id: condition,
      depth: 0,
    })
    await local().update({
      collection: 'conditions',
      id: condition,
      draft: true,
      data: { answer: 'A draft.', sections: inEnglish?.map((section) => ({ ...section, locked: false })) },
    })
    const newest = () =>
      payload().findByID({ collection: 'conditions', id: condition, draft: true, depth: 0 })
    expect(await locks()).toEqual([false, false, false])

    for (const _ of ['first run', 'second run']) await lockResearch(await createLocalReq({}, payload()))
    const { sections, title } = await stored()
    expect({ sections, title }).toEqual({ sections: before.sections, title: before.title })
    const draft = await newest()
    expect(draft.answer).toBe('A draft.')
    expect(draft.sections?.map(({ locked }) => locked)).toEqual([true, false, false])
  })

  test('a clinic can keep a folded section open, and only a folded one', async () => {
    const refused = await publishChange({ op: 'open', at: 'overview' })
    expect(JSON.stringify(refused.data)).toContain('This is never folded')
    const opened = await publishChange({ op: 'open', at: 'how-it-may-work' })
    expect(opened.operations).toMatchObject([{ op: 'open', at: 'how-it-may-work' }])
  })

  if (database === 'MongoDB')
    test('the studies of a section are stored as ids, in its version too, and nothing that is undefined', async () => {
      const study = (await world().createDocument('studies', 'network', {})).id
      const items = [{ study, text: 'Less pain.' }]
      const { id } = await world().createDocument('conditions', 'network', {
        sections: [{ blockType: 'research', heading: 'Research', items }],
        _status: 'published',
      })
      const { slug } = await local().findByID({ collection: 'conditions', id })
      const saved = required(
        await payload().db.findOne<Condition>({ collection: 'conditions', where: { id: { equals: id } } }),
      )
      const sections = saved.sections?.map((section) => ({ ...section, closing: undefined }))
      await payload().db.updateOne({ collection: 'conditions', id, data: { ...saved, sections } })
      const { collections, versions } = payload().db as unknown as MongooseAdapter
      const row = await collections.conditions?.collection.findOne({ slug })
      const version = await versions.conditions?.collection.findOne({ 'version.slug': slug })
      for (const stored of [required(row), required(version).version]) {
        const [section] = stored.sections
        expect(section.items[0].study._bsontype).toBe('ObjectId')
        expect(String(section.items[0].study)).toBe(study)
        expect(JSON.stringify(section)).not.toContain('null')
      }
    })
}
