import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { data as cleanStoredPictures } from '#collections/data-steps/20261129_144500_clean_pictures.ts'
import { data as hashStoredPictures } from '#collections/data-steps/20261130_131342_hash_picture_files.ts'
import { fileVersion, withVersion } from '#collections/media/file-version.ts'
import { type NetworkSite, networkSite, type Site } from '#domain/clinic/network.ts'
import type { Media } from '#payload-types'
import type { Owner } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** Which picture’s file is served on which site. */
export function pictures({ payload, world }: Polyclinic) {
  const sites: Record<string, Site> = {}
  const network: NetworkSite = networkSite('localhost')
  let respond: typeof import('#data/public-file.ts')['publicFileResponse']
  beforeAll(async () => {
    respond = (await import('#data/public-file.ts')).publicFileResponse
    const { findClinicById } = await import('#data/find-clinic.ts')
    for (const name of ['nyc', 'bengaluru'] as const)
      sites[name] = required(await findClinicById(world().clinics[name]))
    sites.network = network
  })

  /** A picture of an owner, and a post of the same owner that refers to it in a section. */
  const createUsed = async (owner: Owner, status: 'published' | 'draft') => {
    const picture = await world().createDocument('media', owner)
    const sections = [{ blockType: 'image', key: 'picture', image: picture.id }]
    const post = await world().createDocument('posts', owner, { sections, _status: status })
    return { picture: picture.id, post: post.id }
  }
  const filename = async (id: string) => {
    const { filename: name } = await payload().findByID({ collection: 'media', id, depth: 0, trash: true })
    return String(name)
  }
  /** The sites that serve the picture. */
  const servedOn = async (id: string, draft: false | 'clinic' | 'network' = false) => {
    const name = await filename(id)
    const served = await Promise.all(
      Object.entries(sites).map(async ([site, value]) => {
        const asked = new Request('http://site.example')
        const response = await respond({ site: value, name, draft }, asked)
        await response?.body?.cancel()
        return response ? site : null
      }),
    )
    return served.filter((site) => site !== null)
  }

  describe('a picture', () => {
    test('of a clinic is served on that clinic’s site only, while something published there shows it', async () => {
      const { picture, post } = await createUsed('nyc', 'published')
      expect(await servedOn(picture)).toEqual(['nyc'])
      await payload().update({ collection: 'posts', id: post, data: { _status: 'draft' } })
      expect(await servedOn(picture)).toEqual([])
    })

    test('of the network is served where it is shown', async () => {
      const { picture } = await createUsed('network', 'published')
      expect(await servedOn(picture)).toEqual(['nyc', 'bengaluru', 'network'])
    })

    test('that nothing refers to, or a draft only, is served to those who preview the draft', async () => {
      const { picture } = await createUsed('nyc', 'draft')
      const unused = (await world().createDocument('media', 'nyc')).id
      expect([await servedOn(picture), await servedOn(unused)]).toEqual([[], []])
      expect([await servedOn(picture, 'clinic'), await servedOn(unused, 'clinic')]).toEqual([
        ['nyc'],
        ['nyc'],
      ])
    })

    test('in the trash is served nowhere', async () => {
      const { picture } = await createUsed('nyc', 'published')
      await payload().update({
        collection: 'media',
        id: picture,
        data: { deletedAt: new Date().toISOString() },
      })
      expect([await servedOn(picture), await servedOn(picture, 'network')]).toEqual([[], []])
    })

    test('is public for a year under the address of its version, otherwise for an hour, and not kept in a preview', async () => {
      const { picture } = await createUsed('nyc', 'published')
      const site = required(sites.nyc)
      const ask = async (name: string, draft: false | 'clinic' = false) => {
        const response = await respond(
          { site, name, draft },
          new Request('http://site.example', { method: 'HEAD' }),
        )
        return [
          response?.status,
          response?.headers.get('cache-control'),
          response?.headers.get('location') ?? undefined,
        ]
      }
      const row = await payload().findByID({ collection: 'media', id: picture, depth: 0 })
      const plain = String(row.filename)
      const versioned = withVersion(plain, fileVersion(row))
      expect(await ask(plain)).toEqual([200, 'public, max-age=3600', undefined])
      expect(await ask(versioned)).toEqual([
        200,
        'public, max-age=31536000, s-maxage=3600, immutable',
        undefined,
      ])
      expect(await ask(withVersion(plain, '0123456789'))).toEqual([302, 'no-store', `/media/${versioned}`])
      expect(await ask(versioned, 'clinic')).toEqual([200, 'private, no-store', undefined])
    })

    /** A picture of two colours, of which a size that is cut to another shape shows a part. */
    const stripes = async (left: string, right: string) => {
      const half = sharp({ create: { width: 450, height: 300, channels: 3, background: right } })
      const whole = sharp({ create: { width: 900, height: 300, channels: 3, background: left } })
      const data = await whole
        .composite([{ input: await half.png().toBuffer(), left: 450, top: 0 }])
        .png()
        .toBuffer()
      return { data, name: `${crypto.randomUUID()}.png`, mimetype: 'image/png', size: data.length }
    }
    const versionOf = async (id: string) =>
      fileVersion(await payload().findByID({ collection: 'media', id, depth: 0 }))

    test('has another version once a file of it is another, and the same with the same files', async () => {
      const change = async (args: object, query = {}) => {
        const req = await createLocalReq({ req: { query } }, payload())
        await payload().update({ collection: 'media', id, data: {}, req, ...args })
        return versionOf(id)
      }
      const first = await stripes('red', 'blue')
      const { id } = await payload().create({ collection: 'media', data: { alt: 'A knee' }, file: first })
      const version = await versionOf(id)
      expect(version).toMatch(/^[0-9a-f]{10}$/)
      expect(await change({ data: { alt: 'The left knee', fileHash: '0'.repeat(64) } })).toBe(version)
      const focused = await change({}, { uploadEdits: { focalPoint: { x: 0, y: 50 } } })
      const replaced = await change({ file: await stripes('blue', 'red') })
      expect(new Set([version, focused, replaced]).size).toBe(3)
      expect(await change({ file: { ...first, name: 'again.png' }, data: { focalX: 50, focalY: 50 } })).toBe(
        version,
      )
    })

    test('of an earlier version gets the hash of its stored files, unless one is missing', async () => {
      const forget = async (id: string) => {
        const { db } = payload()
        const row = await db.findOne<Media>({
          collection: 'media',
          where: { id: { equals: id } },
          locale: 'all',
        })
        await db.updateOne({ collection: 'media', id, data: { ...row, fileHash: null }, returning: false })
      }
      const create = async () =>
        payload().create({
          collection: 'media',
          data: { alt: 'A knee', credit: 'The clinic' },
          file: await stripes('red', 'green'),
        })
      const [whole, broken] = [await create(), await create()]
      await Promise.all([forget(whole.id), forget(broken.id)])
      await rm(path.join(String(process.env.MEDIA_DIR), String(broken.sizes?.thumbnail?.filename)))
      await hashStoredPictures(await createLocalReq({}, payload()))
      const after = await payload().findByID({ collection: 'media', id: whole.id, depth: 0 })
      expect(after).toMatchObject({ fileHash: whole.fileHash, alt: 'A knee', credit: 'The clinic' })
      expect(after.sizes).toEqual(whole.sizes)
      expect(await versionOf(broken.id)).toBeUndefined()
    })

    test('of an earlier version loses its metadata once, and keeps its name and its fields', async () => {
      const plain = sharp({ create: { width: 900, height: 600, channels: 3, background: '#845' } })
      const data = await plain.jpeg().toBuffer()
      const name = `${crypto.randomUUID()}.jpg`
      const { id } = await payload().create({
        collection: 'media',
        data: { alt: 'A knee', credit: 'The clinic' },
        file: { data, name, mimetype: 'image/jpeg', size: data.length },
      })
      const file = path.join(String(process.env.MEDIA_DIR), name)
      await writeFile(
        file,
        await plain
          .withExif({ IFD0: { Artist: 'Somebody' } })
          .jpeg()
          .toBuffer(),
      )
      await cleanStoredPictures(await createLocalReq({}, payload()))
      const cleaned = await readFile(file)
      expect(cleaned.includes('Somebody')).toBe(false)
      const row = await payload().findByID({ collection: 'media', id, depth: 0 })
      expect(row).toMatchObject({ filename: name, alt: 'A knee', credit: 'The clinic', width: 900 })
      expect(row.filesize).toBe(cleaned.length)
      await cleanStoredPictures(await createLocalReq({}, payload()))
      expect(await readFile(file)).toEqual(cleaned)
    })
  })
}
