import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { pictureFile } from '../../fixtures/world/picture.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { Json } from '../rest.ts'

/** Endpoints other than those of the collections, and the files of pictures. */
export function endpoints({ rest, world, payload }: Polyclinic) {
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

    test('is public, since sites show it, and its document is not', async () => {
      const id = document('media bengaluru published')
      const { filename } = await findFile(id)
      expect((await rest(`/media/file/${filename}`)).status).toBe(200)
      expect((await rest(`/media/${id}`)).status).toBe(403)
      expect((await rest(`/media/${id}`, as('clinic-marketer'))).status).toBe(404)
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
