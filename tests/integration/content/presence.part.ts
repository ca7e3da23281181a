import { expect, test } from 'vitest'
import type { Sample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** Who else has a document open. */
export function presence({ local, payload, rest, world }: Polyclinic) {
  const here = async (who: string, id: string, body: Sample = {}) => {
    const { token } = required(world().people[who])
    const { status, body: answer } = await rest(`/pages/${id}/here`, {
      method: 'POST',
      token,
      body: body as never,
    })
    return status === 200 ? answer.others : status
  }
  const createPage = async () => (await world().createDocument('pages', 'nyc', { _status: 'draft' })).id
  const save = async (who: string, id: string, title: string) => {
    const { token } = required(world().people[who])
    const body = { title }
    return (await rest(`/pages/${id}?draft=true`, { method: 'PATCH', token, body })).status
  }
  /** As the panel does with the first change of a form. */
  const lock = (who: string, id: string) =>
    payload().db.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'pages', value: id },
        user: { relationTo: 'users', value: required(world().people[who]).id },
      },
    })

  test('whoever opens a document learns who else has it open, until they leave', async () => {
    const id = await createPage()
    expect(await here('clinic-manager', id)).toEqual([])
    expect(await here('clinic-marketer', id)).toEqual([{ name: 'clinic-manager', isEditing: false }])
    expect(await here('clinic-manager', id)).toEqual([{ name: 'clinic-marketer', isEditing: false }])
    expect(await here('clinic-marketer', id, { leaves: true })).toEqual([])
    expect(await here('clinic-manager', id)).toEqual([])
  })

  test('a window that says nothing any more counts as closed', async () => {
    const id = await createPage()
    await here('clinic-marketer', id)
    const { docs } = await local().find({
      collection: 'presence',
      where: { document: { equals: `pages:${id}` } },
    })
    const row = required(docs[0])
    const seenAt = new Date(Date.now() - 10 * 60_000).toISOString()
    await payload().db.updateOne({ collection: 'presence', id: row.id, data: { ...row, seenAt } })
    expect(await here('clinic-manager', id)).toEqual([])
  })

  test('one who edits refuses the saves of others, until they take over; what was saved stays', async () => {
    const id = await createPage()
    await here('clinic-manager', id)
    expect(await save('clinic-manager', id, 'Of the manager')).toBe(200)
    await lock('clinic-manager', id)
    expect(await here('clinic-marketer', id)).toEqual([{ name: 'clinic-manager', isEditing: true }])
    expect(await save('clinic-marketer', id, 'Of the marketer')).toBe(423)
    expect(await here('clinic-marketer', id, { takesOver: true })).toEqual([
      { name: 'clinic-manager', isEditing: false },
    ])
    const newest = await local().findByID({ collection: 'pages', id, draft: true })
    expect(newest.title).toBe('Of the manager')
    expect(await save('clinic-manager', id, 'Lost')).toBe(423)
    expect(await save('clinic-marketer', id, 'Of the marketer')).toBe(200)
  })

  test('is told to nobody who may not read the document', async () => {
    const id = await createPage()
    expect(await here('clinic-manager bengaluru', id)).toBe(404)
    expect(await here('clinic-manager bengaluru', id, { takesOver: true })).toBe(404)
    expect((await rest(`/pages/${id}/here`, { method: 'POST', body: {} })).status).toBe(403)
    expect(await here('clinic-manager', id)).toEqual([])
  })
}
