import { beforeAll, describe, expect, test } from 'vitest'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { Owner } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

export function redirects({ payload, world }: Polyclinic) {
  let clinic: Clinic
  let findPage: typeof import('#page-types/find-page.ts')['findPage']
  let siteContext: typeof import('#data/site-context.ts')['siteContext']
  beforeAll(async () => {
    findPage = (await import('#page-types/find-page.ts')).findPage
    siteContext = (await import('#data/site-context.ts')).siteContext
    const { findClinicById } = await import('#data/find-clinic.ts')
    clinic = required(await findClinicById(world().clinics.nyc))
  })

  const name = () => crypto.randomUUID().slice(0, 8)
  const make = (from: string, to: string, owner: Owner = 'nyc') =>
    world().make('redirects', owner, { from, to })
  const targetOf = async (id: string) =>
    (await payload().findByID({ collection: 'redirects', id, disableErrors: true }))?.to
  const rename = (collection: 'posts' | 'pages' | 'conditions', id: string, slug: string) =>
    payload().update({ collection, id, data: { slug, _status: 'published' } })
  const page = (slug: string, owner: Owner = 'nyc') => world().make('pages', owner, { slug, ...published })
  const published = { _status: 'published' }
  const answerAt = async (path: string) => {
    const segments = path.split('/').filter(Boolean)
    const result = await findPage(siteContext(clinic, 'en-US', false), segments)
    return result.outcome === 'redirect' ? result.to : result.outcome
  }

  describe('a redirect that an editor creates', () => {
    test('is refused if it closes a cycle, and the message lists the cycle', async () => {
      const [a, b] = [`/${name()}`, `/${name()}`]
      await make(a, b)
      await expect(make(b, a)).rejects.toMatchObject({
        data: {
          errors: [
            {
              path: 'to',
              message: `This would create a redirect loop: ${b} → ${a} → ${b}. Enter another address.`,
            },
          ],
        },
      })
    })

    test('is refused at either end of a chain', async () => {
      const [a, b] = [`/${name()}`, `/${name()}`]
      await make(a, b)
      await expect(make(`/${name()}`, `${a}?from=flyer`)).rejects.toMatchObject({
        data: { errors: [{ path: 'to', message: expect.stringContaining(`Redirect to ${b} directly`) }] },
      })
      await expect(make(b, '/contact')).rejects.toMatchObject({
        data: { errors: [{ path: 'from', message: expect.stringContaining(`${a} redirects here`) }] },
      })
    })

    test('to a page’s former address is refused, with the present one in the message', async () => {
      const slug = name()
      const { id } = await page(slug)
      await rename('pages', id, `${slug}-new`)
      await expect(make(`/${name()}`, `/${slug}`)).rejects.toMatchObject({
        data: {
          errors: [{ path: 'to', message: expect.stringContaining(`Redirect to /${slug}-new directly`) }],
        },
      })
    })

    test('from an existing page is refused, unless the clinic has hidden that page', async () => {
      const slug = name()
      await page(slug)
      await expect(make(`/${slug}`, '/contact')).rejects.toMatchObject({
        data: { errors: [{ path: 'from', message: expect.stringContaining('There is a page') }] },
      })
      const shared = await world().make('conditions', 'network', { slug, ...published })
      await expect(make(`/conditions/${slug}`, '/contact')).rejects.toThrow()
      await world().make('adaptations', 'nyc', {
        source: { relationTo: 'conditions', value: shared.id },
        visible: false,
        ...published,
      })
      await make(`/conditions/${slug}`, '/contact')
      expect(await answerAt(`/conditions/${slug}`)).toBe('/contact')
    })

    test('is independent of another clinic’s redirect at the same address', async () => {
      const [a, b] = [`/${name()}`, `/${name()}`]
      await make(a, b, 'bengaluru')
      await expect(make(b, a)).resolves.toMatchObject({ to: a })
    })

    test('can be changed, but not into a chain', async () => {
      const [a, b, c] = [`/${name()}`, `/${name()}`, `/${name()}`]
      const { id } = await make(a, b)
      await make(c, '/team')
      await payload().update({ collection: 'redirects', id, data: { to: '/contact' } })
      expect(await targetOf(id)).toBe('/contact')
      await expect(payload().update({ collection: 'redirects', id, data: { to: c } })).rejects.toThrow()
    })
  })

  test('deleting a page leaves neither a cycle nor a chain', async () => {
    const [a, b, c] = [name(), name(), name()]
    await make(`/${a}`, `/${b}`)
    const between = await page(a)
    await make(`/${c}`, `/${a}`)
    await make(`/${b}`, `/${a}`)
    expect([await answerAt(`/${c}`), await answerAt(`/${b}`)]).toEqual([`/${a}`, `/${a}`])
    await payload().delete({ collection: 'pages', id: between.id })
    expect(await answerAt(`/${a}`)).toBe('notFound')
    await payload().delete({ collection: 'redirects', where: { from: { equals: `/${b}` } } })
    expect([await answerAt(`/${c}`), await answerAt(`/${a}`)]).toEqual([`/${b}`, `/${b}`])
  })

  describe('when a page moves', () => {
    test('redirects to it point directly to its new address, with their query and fragment', async () => {
      const slug = name()
      const { id } = await page(slug)
      const plain = await make(`/${name()}`, `/${slug}`)
      const asked = await make(`/${name()}`, `/${slug}?from=flyer#fees`)
      await rename('pages', id, `${slug}-new`)
      expect(await targetOf(plain.id)).toBe(`/${slug}-new`)
      expect(await targetOf(asked.id)).toBe(`/${slug}-new?from=flyer#fees`)
      expect(await answerAt(String(plain.from))).toBe(`/${slug}-new`)
      expect(await answerAt(`/${slug}`)).toBe(`/${slug}-new`)
    })

    test('a redirect from its new address is removed, so that no cycle is left', async () => {
      const slug = name()
      const { id } = await page(slug)
      const away = await make(`/${slug}-new`, `/${slug}`)
      await rename('pages', id, `${slug}-new`)
      expect(await targetOf(away.id)).toBeUndefined()
      expect(await answerAt(`/${slug}-new`)).toBe('page')
    })

    test('redirects of every clinic follow a network page, and none follows another clinic’s page', async () => {
      const slug = name()
      const shared = await world().make('conditions', 'network', { slug, ...published })
      const far = await make(`/${name()}`, `/conditions/${slug}`, 'bengaluru')
      await rename('conditions', shared.id, `${slug}-new`)
      expect(await targetOf(far.id)).toBe(`/conditions/${slug}-new`)

      const own = await page(slug)
      await page(slug, 'bengaluru')
      const other = await make(`/${name()}`, `/${slug}`, 'bengaluru')
      await rename('pages', own.id, `${slug}-new`)
      expect(await targetOf(other.id)).toBe(`/${slug}`)
    })

    test('a network editor who renames a shared page updates the redirects to it', async () => {
      const slug = name()
      const shared = await world().make('conditions', 'network', { slug, ...published })
      const made = await make(`/${name()}`, `/conditions/${slug}`)
      const editor = required(world().people['network-editor'])
      const asEditor = { overrideAccess: false, user: editor.user } as never
      await payload().update({
        collection: 'conditions',
        id: shared.id,
        data: { slug: `${slug}-new`, _status: 'published' },
        ...(asEditor as object),
      })
      expect(await targetOf(made.id)).toBe(`/conditions/${slug}-new`)
    })
  })
}
