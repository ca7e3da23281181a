import { randomBytes } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pictureFile } from '../../fixtures/world/picture.ts'
import { createClinicSample } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { Json } from '../rest.ts'

/** Endpoints other than those of the collections, and the files of pictures. */
export function endpoints({ rest, world, payload, local }: Polyclinic) {
  const as = (who: string) => ({ token: required(world().people[who]).token })
  const document = (name: string) => required(world().documents[name])

  test.each(['/graphql', '/graphql-playground'])('%s does not exist', async (address) => {
    for (const method of ['GET', 'POST'])
      expect((await rest(address, { ...as('network-admin'), method })).status).toBe(404)
  })

  test('only a network-admin may run jobs', async () => {
    for (const address of ['/payload-jobs/run', '/payload-jobs/handle-schedules']) {
      for (const who of ['network-editor', 'clinician', 'clinic-manager', 'clinic-marketer'])
        expect((await rest(address, as(who))).status).toBeGreaterThanOrEqual(400)
      expect((await rest(address)).status).toBeGreaterThanOrEqual(400)
    }
  })

  test('users see only their own permissions', async () => {
    const { body } = await rest('/access')
    expect(body.canAccessAdmin).not.toBe(true)
    for (const { slug } of payload().config.collections) {
      const { status, text } = await rest(`/${slug}/access`, { method: 'POST' })
      if (status === 200) expect([slug, text]).not.toEqual([slug, expect.stringContaining('"create":true')])
    }
    const marketer = (await rest('/access', as('clinic-marketer'))).text
    expect(marketer).not.toContain(world().clinics.bengaluru)
  })

  test('the clinic selector lists only the user’s own clinics', async () => {
    const { text } = await rest('/clinics/populate-tenant-options', as('clinic-marketer'))
    expect(text).toContain(world().clinics.nyc)
    expect(text).not.toContain(world().clinics.bengaluru)
    expect((await rest('/clinics/populate-tenant-options')).status).toBe(401)
  })

  test('a page of the panel carries two clinics and the chosen one, however many there are', async () => {
    const others = []
    for (const name of ['zeta', 'zulu'])
      others.push(await local().create({ collection: 'clinics', data: createClinicSample(name) }))
    const chosen = required(others[1]).id
    const carried = async (who: string) => {
      const headers = { cookie: `payload-tenant=${chosen}` }
      const { body } = await rest('/clinics/populate-tenant-options', { ...as(who), headers })
      return (body.tenantOptions as Json[]).map(({ value }) => value)
    }
    const foundByHost = async (who: string) => {
      const { body } = await rest(
        '/clinics?limit=20&select[name]=true&where[or][0][name][like]=lu.local&where[or][1][hosts.host][like]=lu.local',
        as(who),
      )
      return (body.docs as Json[]).map(({ id }) => id)
    }
    const { docs } = (await rest('/clinics?sort=name&limit=200', as('network-admin'))).body
    const byName = (docs as Json[]).map(({ id }) => id)
    expect(byName.length).toBeGreaterThan(3)
    expect(await carried('network-admin')).toEqual([...byName.slice(0, 2), chosen])
    expect(await carried('clinic-marketer')).toEqual([world().clinics.nyc])
    expect(await foundByHost('network-admin')).toEqual([chosen])
    expect(await foundByHost('clinic-marketer')).toEqual([])
    for (const { id } of others) await local().delete({ collection: 'clinics', id })
  })

  describe('the operation targets of a shared page', () => {
    const requestTargets = (who: string, source: string, clinic: string) =>
      rest(`/adaptations/places?source=${source}&clinic=${clinic}`, as(who))

    test('are listed for the network’s pages and the clinic’s own', async () => {
      const answer = await requestTargets(
        'clinic-marketer',
        `conditions:${world().shared.condition}`,
        world().clinics.nyc,
      )
      expect([answer.status, (answer.body.places as Json[])[0]?.at]).toEqual([200, 'in-short'])
    })

    test('are refused for another clinic’s page, on behalf of another clinic, and for other documents', async () => {
      const { nyc, bengaluru } = world().clinics
      const foreign = `conditions:${document('conditions bengaluru published')}`
      const refused = [
        await requestTargets('clinic-marketer', foreign, nyc),
        await requestTargets('clinic-marketer', `conditions:${world().shared.condition}`, bengaluru),
        await requestTargets('clinic-marketer', `pages:${document('pages bengaluru published')}`, nyc),
        await requestTargets('clinic-marketer', `users:${required(world().people['network-admin']).id}`, nyc),
        await rest(`/adaptations/places?source=${foreign}&clinic=${nyc}`),
      ]
      expect(refused.map(({ status }) => status).filter((status) => status < 400 || status >= 500)).toEqual(
        [],
      )
    })
  })

  test('a preference belongs to the user who saves it, whoever the body names', async () => {
    const other = required(world().people['network-admin']).id
    const forged = { user: { relationTo: 'users', value: other }, value: { theme: 'dark' } }
    const key = crypto.randomUUID()
    await rest(`/payload-preferences/${key}`, { ...as('clinic-marketer'), method: 'POST', body: forged })
    await rest('/payload-preferences', { ...as('clinic-marketer'), method: 'POST', body: { key, ...forged } })
    const { docs } = await payload().find({
      collection: 'payload-preferences',
      where: { key: { equals: key } },
      depth: 0,
    })
    const owners = docs.map(({ user }) => (user as { value: string }).value)
    expect(new Set(owners)).toEqual(new Set([required(world().people['clinic-marketer']).id]))
  })

  describe('the file of a picture', () => {
    const findFile = async (id: string) => {
      const { filename } = await payload().findByID({ collection: 'media', id, depth: 0, trash: true })
      return {
        filename: String(filename),
        onDisk: path.join(String(process.env.MEDIA_DIR), String(filename)),
      }
    }

    test('is served over the API to users who may read its document, and to nobody else', async () => {
      const { filename } = await findFile(document('media bengaluru published'))
      const statuses = async (names: (string | undefined)[]) =>
        Promise.all(
          names.map(async (who) => (await rest(`/media/file/${filename}`, who ? as(who) : {})).status),
        )
      expect(await statuses(['clinic-marketer bengaluru', 'network-admin', 'network-editor'])).toEqual([
        200, 200, 200,
      ])
      expect(await statuses([undefined, 'clinic-marketer', 'clinic-manager'])).toEqual([403, 403, 403])
    })

    test('that belongs to no document is served to nobody', async () => {
      await writeFile(path.join(String(process.env.MEDIA_DIR), 'stray.png'), 'stray')
      for (const who of ['network-admin', 'clinic-marketer', undefined])
        expect((await rest('/media/file/stray.png', who ? as(who) : {})).status).toBeGreaterThanOrEqual(403)
    })

    test('of another clinic is not taken over by naming it in an update', async () => {
      const own = await world().createDocument('media', 'nyc')
      const foreign = await findFile(document('media bengaluru published'))
      const bytes = await readFile(foreign.onDisk)
      const body = {
        filename: foreign.filename,
        sizes: { thumbnail: { filename: foreign.filename } },
        url: '/x',
        prefix: '..',
      }
      await rest(`/media/${own.id}`, { ...as('clinic-marketer'), method: 'PATCH', body })
      const { filename, sizes } = await payload().findByID({ collection: 'media', id: own.id, depth: 0 })
      expect([filename, sizes?.thumbnail?.filename ?? null]).not.toContain(foreign.filename)
      await rest(`/media/${own.id}`, { ...as('clinic-marketer'), method: 'DELETE' })
      expect(await readFile(foreign.onDisk)).toEqual(bytes)
    })

    test('of another clinic is not copied by an upload that names it in the place of its own', async () => {
      const own = await world().createDocument('media', 'nyc')
      const { filename } = await findFile(document('media bengaluru published'))
      const before = await readdir(tmpdir())
      for (const file of [{ filename }, { filename, mimeType: 'image/png', clientUploadContext: {} }, null])
        for (const [method, address] of [
          ['POST', '/media'],
          ['PATCH', `/media/${own.id}`],
        ] as const) {
          const body = new FormData()
          body.set('_payload', JSON.stringify({ alt: 'A', owner: world().clinics.nyc }))
          body.set('file', JSON.stringify(file))
          const { status, text } = await rest(address, { ...as('clinic-marketer'), method, body })
          expect([method, status, text]).toEqual([method, 400, expect.stringContaining('form that was sent')])
        }
      const added = (await readdir(tmpdir())).filter((name) => !before.includes(name))
      expect(added.filter((name) => name.startsWith('payload-client-upload'))).toEqual([])
    })

    test('of another clinic is not overwritten by an upload of the same name', async () => {
      const foreign = await findFile(document('media bengaluru published'))
      const bytes = await readFile(foreign.onDisk)
      const { data, mimetype } = await pictureFile()
      const form = new FormData()
      form.set(
        '_payload',
        JSON.stringify({ alt: 'A', owner: world().clinics.nyc, filename: foreign.filename }),
      )
      form.set('file', new File([new Uint8Array(data), 'more'], foreign.filename, { type: mimetype }))
      const answer = await rest('/media?overwriteExistingFiles=true', {
        ...as('clinic-marketer'),
        method: 'POST',
        body: form,
      })
      if (answer.status === 201) expect((answer.body.doc as Json).filename).not.toBe(foreign.filename)
      expect(await readFile(foreign.onDisk)).toEqual(bytes)
    })

    test.each(['../world.db', '..%2fworld.db', '%2e%2e%2fworld.db', '..%5cworld.db'])(
      'is never read from outside the folder (%s)',
      async (name) => {
        await writeFile(path.join(String(process.env.MEDIA_DIR), '..', 'world.db.txt'), 'secret')
        expect((await rest(`/media/file/${name}.txt`)).status).toBeGreaterThanOrEqual(400)
      },
    )

    const upload = (name: string, type: string, content: BlobPart) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt: 'A', owner: world().clinics.nyc }))
      form.set('file', new File([content], name, { type }))
      return rest('/media', { ...as('clinic-marketer'), method: 'POST', body: form })
    }

    test('loses what the camera has written into it, and keeps the picture', async () => {
      const taken = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#845' } })
        .withExif({
          IFD0: { Artist: 'Somebody' },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 43/1 0/1' },
        })
        .jpeg()
        .toBuffer()
      expect(taken.includes('Somebody')).toBe(true)
      const { status, body } = await upload(`${crypto.randomUUID()}.jpg`, 'image/jpeg', new Uint8Array(taken))
      expect(status).toBe(201)
      const { onDisk } = await findFile(String((body.doc as Json).id))
      const stored = await readFile(onDisk)
      expect(stored.includes('Somebody')).toBe(false)
      expect(await sharp(stored).metadata()).toMatchObject({ width: 900, height: 600, format: 'jpeg' })
      expect((body.doc as Json).filesize).toBe(stored.length)
    })

    test('of 12 MB is accepted', async () => {
      const noise = randomBytes(2048 * 2000 * 3)
      const raw = { width: 2048, height: 2000, channels: 3 } as const
      const picture = await sharp(noise, { raw }).png({ compressionLevel: 0 }).toBuffer()
      expect(picture.length).toBeGreaterThan(12_000_000)
      expect((await upload(`${crypto.randomUUID()}.png`, 'image/png', new Uint8Array(picture))).status).toBe(
        201,
      )
    })

    const heic = Buffer.from('0000001c6674797068656963000000006d696631686569636d696166', 'hex')
    test.each([
      ['IMG_1.heic', 'image/heic', heic, '“IMG_1.heic” is a HEIC file.'],
      ['IMG_1.jpg', 'image/jpeg', heic, '“IMG_1.jpg” is a HEIC file.'],
      ['leaflet.pdf', 'application/pdf', '%PDF-1.7\n', '“leaflet.pdf” is a PDF file.'],
      ['foot.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', '“foot.svg” is'],
      ['foot.jpg', 'image/jpeg', Buffer.from('ffd8ffe000104a464946', 'hex'), '“foot.jpg” is damaged'],
      ['foot.png', 'image/png', Buffer.alloc(15_100_000), '“foot.png” is larger than 15 MB.'],
    ])('is refused with what is allowed, and leaves no file: %s', async (name, type, content, reason) => {
      const before = await readdir(String(process.env.MEDIA_DIR))
      const { status, text } = await upload(name, type, content)
      expect(status).toBe(400)
      expect(text).toContain(reason)
      expect(text).toContain('Choose a JPEG, PNG, WebP or AVIF picture of up to 15 MB.')
      expect(await readdir(String(process.env.MEDIA_DIR))).toEqual(before)
    })

    test('is not kept if its document is refused', async () => {
      const before = await readdir(String(process.env.MEDIA_DIR))
      const { data, mimetype } = await pictureFile()
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt: '{{unknown.token}}', owner: world().clinics.bengaluru }))
      form.set('file', new File([new Uint8Array(data)], 'refused.png', { type: mimetype }))
      const answer = await rest('/media', { ...as('clinic-marketer'), method: 'POST', body: form })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(await readdir(String(process.env.MEDIA_DIR))).toEqual(before)
    })

    test.each([
      ['picture.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
      ['picture.png', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
      ['page.html', 'image/png', '<script>alert(1)</script>'],
    ])('is refused unless it is a picture: %s', async (name, type, content) => {
      const form = new FormData()
      form.set('_payload', JSON.stringify({ alt: 'A', owner: world().clinics.nyc }))
      form.set('file', new File([content], name, { type }))
      expect((await rest('/media', { ...as('clinic-marketer'), method: 'POST', body: form })).status).toBe(
        400,
      )
    })
  })
}
