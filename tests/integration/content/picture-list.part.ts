import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Where } from 'payload'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pictureFilters } from '#admin/pictures/filters.ts'
import { env } from '#base/env.ts'
import { pictureFile } from '../../fixtures/world/picture.ts'
import { published } from '../../fixtures/world.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** The list of pictures in the panel, and what becomes of a picture that is replaced or cut. */
export function pictureList({ local, payload, rest, world }: Polyclinic) {
  const tokenOf = (who: string) => required(world().people[who]).token
  const languages = ['en', 'hi', 'kn'].map((code) => ({ code, label: code }))
  const filters = pictureFilters(languages, new Date().toISOString().slice(0, 10))
  const find = async (filter: string, id: string) => {
    const { where } = required(filters.find(({ value }) => value === filter))
    const { user } = required(world().people['clinic-marketer'])
    const both: Where = { and: [where, { id: { equals: id } }] }
    const { docs } = await local().find({ collection: 'media', where: both, overrideAccess: false, user })
    return docs.length === 1
  }

  test('the filter by use finds a picture until something refers to it, be it a draft', async () => {
    const { id } = await world().createDocument('media', 'nyc')
    expect(await find('unused', id)).toBe(true)
    const page = await world().createDocument('pages', 'nyc', { _status: 'draft', hero: id })
    expect(await find('unused', id)).toBe(false)
    await local().delete({ collection: 'pages', id: page.id })
    expect(await find('unused', id)).toBe(true)
  })

  test('the filter by use finds no picture of another clinic', async () => {
    const { id } = await world().createDocument('media', 'bengaluru')
    expect(await find('unused', id)).toBe(false)
  })

  test('the filter by alternative text tells the languages apart', async () => {
    const { id } = await world().createDocument('media', 'nyc')
    const found = () => Promise.all(['alt-en', 'alt-hi', 'alt-kn'].map((filter) => find(filter, id)))
    expect(await found()).toEqual([false, true, true])
    await payload().update({ collection: 'media', id, locale: 'hi', data: { alt: 'पिंडली' } })
    expect(await found()).toEqual([false, false, true])
  })

  test('the filter by consent finds what ends within 30 days', async () => {
    const day = 24 * 60 * 60 * 1000
    const withEnd = async (days: number) => {
      const expiresOn = new Date(Date.now() + days * day).toISOString()
      const consent = { showsPerson: true, scope: 'website', expiresOn }
      return (await world().createDocument('media', 'nyc', { consent })).id
    }
    expect(await find('consent', await withEnd(20))).toBe(true)
    expect(await find('consent', await withEnd(60))).toBe(false)
  })

  describe('a picture that is replaced', () => {
    const folder = () => path.resolve(env.MEDIA_DIR)
    const contentOf = async (id: string) => {
      const { filename } = await payload().findByID({ collection: 'media', id, depth: 0 })
      return { filename, bytes: await readFile(path.join(folder(), String(filename))) }
    }
    const replace = async (id: string, who = 'clinic-marketer', more: object = {}) => {
      const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: 'orange' } })
      const body = new FormData()
      const bytes = await picture.png().toBuffer()
      body.append(
        'file',
        new File([new Uint8Array(bytes)], `${crypto.randomUUID()}.png`, { type: 'image/png' }),
      )
      body.append('_payload', JSON.stringify(more))
      return rest(`/media/${id}`, { method: 'PATCH', body, token: tokenOf(who) })
    }
    const bringBack = (id: string, who = 'clinic-marketer') =>
      rest(`/media/${id}/bring-back`, { method: 'POST', body: {}, token: tokenOf(who) })

    test('keeps its uses, and can be brought back and forth', async () => {
      const { id } = await world().createDocument('media', 'nyc')
      await world().createDocument('pages', 'nyc', { ...published, hero: id })
      const first = await contentOf(id)
      expect((await replace(id)).status).toBe(200)
      const second = await contentOf(id)
      expect(second.bytes.equals(first.bytes)).toBe(false)
      expect(await find('unused', id)).toBe(false)
      expect((await bringBack(id)).status).toBe(200)
      expect((await contentOf(id)).bytes.equals(first.bytes)).toBe(true)
      expect((await bringBack(id)).status).toBe(200)
      expect((await contentOf(id)).bytes.equals(second.bytes)).toBe(true)
    })

    test('of which nothing was replaced has nothing to bring back', async () => {
      const { id } = await world().createDocument('media', 'nyc')
      expect((await bringBack(id)).status).toBe(404)
    })

    test('is brought back by its own clinic’s people only', async () => {
      const { id } = await world().createDocument('media', 'nyc')
      await replace(id)
      const before = await contentOf(id)
      // Who may not read it is not told that there is one.
      expect((await bringBack(id, 'clinic-marketer bengaluru')).status).toBe(404)
      expect((await bringBack(id, 'clinician')).status).toBe(403)
      expect(await contentOf(id)).toEqual(before)
    })

    test('is as it was, files and all, where the save is refused', async () => {
      const { id } = await world().createDocument('media', 'nyc')
      const before = await contentOf(id)
      const consent = { showsPerson: true, scope: '' }
      expect((await replace(id, 'clinic-marketer', { consent })).status).toBe(400)
      expect(await contentOf(id)).toEqual(before)
      expect((await bringBack(id)).status).toBe(404)
    })

    test('several times keeps one earlier file, which goes with the picture', async () => {
      const kept = async () => (await readdir(path.join(folder(), 'kept')).catch(() => [])).length
      const { id } = await world().createDocument('media', 'nyc')
      const before = await kept()
      for (let times = 0; times < 3; times += 1) await replace(id)
      expect(await kept()).toBe(before + 1)
      await payload().delete({ collection: 'media', id, trash: true })
      expect(await kept()).toBe(before)
    })
  })

  test('a picture that is cut keeps the whole one, however often it is cut', async () => {
    const picture = sharp({ create: { width: 400, height: 300, channels: 3, background: 'teal' } })
    const data = await picture.png().toBuffer()
    const name = `${crypto.randomUUID()}.png`
    const { id } = await payload().create({
      collection: 'media',
      data: { alt: 'A calf', owner: world().clinics.nyc },
      file: { ...(await pictureFile(name)), data, size: data.length },
    })
    const token = tokenOf('clinic-marketer')
    const cut = async () => {
      const query =
        'uploadEdits[crop][unit]=%25&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=200&uploadEdits[heightInPixels]=150'
      const { body, status } = await rest(`/media/${id}?${query}`, { method: 'PATCH', body: {}, token })
      expect(status).toBe(200)
      return (body.doc as { width: number }).width
    }
    expect(await cut()).toBe(200)
    await cut()
    const { body } = await rest(`/media/${id}/bring-back`, { method: 'POST', body: {}, token })
    expect((body.doc as { width: number }).width).toBe(400)
  })
}
