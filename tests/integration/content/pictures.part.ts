import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createLocalReq } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { data as cleanStoredPictures } from '#collections/data-steps/20261129_144500_clean_pictures.ts'
import { fileVersion, withVersion } from '#collections/media/file-version.ts'
import { type NetworkSite, networkSite, type Site } from '#domain/clinic/network.ts'
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
  /** The sites that serve the picture, once what was found out a second ago is forgotten. */
  const servedOn = async (id: string, draft: false | 'clinic' | 'network' = false) => {
    await pause(1100)
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
      await pause(1100)
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
