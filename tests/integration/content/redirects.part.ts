import { beforeAll, describe, expect, test } from 'vitest'
import type { Clinic } from '#domain/clinic/clinic.ts'
import type { Owner } from '../../fixtures/world/samples.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

export function redirects({ payload, world }: Polyclinic) {
  let clinic: Clinic
  let findPage: typeof import('#page-types/find-page.ts')['findPage']
  let clinicContext: typeof import('#data/site-context.ts')['clinicContext']
  beforeAll(async () => {
    findPage = (await import('#page-types/find-page.ts')).findPage
    clinicContext = (await import('#data/site-context.ts')).clinicContext
    const { findClinicById } = await import('#data/find-clinic.ts')
    clinic = required(await findClinicById(world().clinics.nyc))
  })

  const uniqueSlug = () => crypto.randomUUID().slice(0, 8)
  const createRedirect = (from: string, to: string, owner: Owner = 'nyc') =>
    world().createDocument('redirects', owner, { from, to })
  const readTarget = async (id: string) =>
    (await payload().findByID({ collection: 'redirects', id, disableErrors: true }))?.to
  const rename = (collection: 'posts' | 'pages' | 'conditions', id: string, slug: string) =>
    payload().update({ collection, id, data: { slug, _status: 'published' } })
  const createPage = (slug: string, owner: Owner = 'nyc') =>
    world().createDocument('pages', owner, { slug, ...published })
  const published = { _status: 'published' }
  const findOutcome = async (path: string) => {
    const segments = path.split('/').filter(Boolean)
    const result = await findPage(clinicContext(clinic, 'en-US', false), segments)
    return result.outcome === 'redirect' ? result.to : result.outcome
  }

  describe('a redirect that an editor creates', () => {
    test('is refused if it closes a cycle, and the message lists the cycle', async () => {
      const [a, b] = [`/${uniqueSlug()}`, `/${uniqueSlug()}`]
      await createRedirect(a, b)
      await expect(createRedirect(b, a)).rejects.toMatchObject({
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
      const [a, b] = [`/${uniqueSlug()}`, `/${uniqueSlug()}`]
      await createRedirect(a, b)
      await expect(createRedirect(`/${uniqueSlug()}`, `${a}?from=flyer`)).rejects.toMatchObject({
        data: { errors: [{ path: 'to', message: expect.stringContaining(`Redirect to ${b} directly`) }] },
      })
      await expect(createRedirect(b, '/contact')).rejects.toMatchObject({
        data: { errors: [{ path: 'from', message: expect.stringContaining(`${a} redirects here`) }] },
      })
    })

    test('to a page’s former address is refused, with the present one in the message', async () => {
      const slug = uniqueSlug()
      const { id } = await createPage(slug)
      await rename('pages', id, `${slug}-new`)
      await expect(createRedirect(`/${uniqueSlug()}`, `/${slug}`)).rejects.toMatchObject({
        data: {
          errors: [{ path: 'to', message: expect.stringContaining(`Redirect to /${slug}-new directly`) }],
        },
      })
    })

    test('from an existing page is refused, unless the clinic has hidden that page', async () => {
      const slug = uniqueSlug()
      await createPage(slug)
      await expect(createRedirect(`/${slug}`, '/contact')).rejects.toMatchObject({
        data: { errors: [{ path: 'from', message: expect.stringContaining('There is a page') }] },
      })
      const shared = await world().createDocument('conditions', 'network', { slug, ...published })
      await expect(createRedirect(`/conditions/${slug}`, '/contact')).rejects.toThrow()
      await world().createDocument('adaptations', 'nyc', {
        source: { relationTo: 'conditions', value: shared.id },
        visible: false,
        ...published,
      })
      await createRedirect(`/conditions/${slug}`, '/contact')
      expect(await findOutcome(`/conditions/${slug}`)).toBe('/contact')
    })

    test('is independent of another clinic’s redirect at the same address', async () => {
      const [a, b] = [`/${uniqueSlug()}`, `/${uniqueSlug()}`]
      await createRedirect(a, b, 'bengaluru')
      await expect(createRedirect(b, a)).resolves.toMatchObject({ to: a })
    })

    test('can be changed, but not into a chain', async () => {
      const [a, b, c] = [`/${uniqueSlug()}`, `/${uniqueSlug()}`, `/${uniqueSlug()}`]
      const { id } = await createRedirect(a, b)
      await createRedirect(c, '/team')
      await payload().update({ collection: 'redirects', id, data: { to: '/contact' } })
      expect(await readTarget(id)).toBe('/contact')
      await expect(payload().update({ collection: 'redirects', id, data: { to: c } })).rejects.toThrow()
    })
  })

  test('deleting a page leaves neither a cycle nor a chain', async () => {
    const [a, b, c] = [uniqueSlug(), uniqueSlug(), uniqueSlug()]
    await createRedirect(`/${a}`, `/${b}`)
    const between = await createPage(a)
    await createRedirect(`/${c}`, `/${a}`)
    await createRedirect(`/${b}`, `/${a}`)
    expect([await findOutcome(`/${c}`), await findOutcome(`/${b}`)]).toEqual([`/${a}`, `/${a}`])
    await payload().delete({ collection: 'pages', id: between.id })
    expect(await findOutcome(`/${a}`)).toBe('notFound')
    await payload().delete({ collection: 'redirects', where: { from: { equals: `/${b}` } } })
    expect([await findOutcome(`/${c}`), await findOutcome(`/${a}`)]).toEqual([`/${b}`, `/${b}`])
  })

  describe('when a page moves', () => {
    test('redirects to it point directly to its new address, with their query and fragment', async () => {
      const slug = uniqueSlug()
      const { id } = await createPage(slug)
      const plain = await createRedirect(`/${uniqueSlug()}`, `/${slug}`)
      const withQuery = await createRedirect(`/${uniqueSlug()}`, `/${slug}?from=flyer#fees`)
      await rename('pages', id, `${slug}-new`)
      expect(await readTarget(plain.id)).toBe(`/${slug}-new`)
      expect(await readTarget(withQuery.id)).toBe(`/${slug}-new?from=flyer#fees`)
      expect(await findOutcome(String(plain.from))).toBe(`/${slug}-new`)
      expect(await findOutcome(`/${slug}`)).toBe(`/${slug}-new`)
    })

    test('a redirect from its new address is removed, so that no cycle is left', async () => {
      const slug = uniqueSlug()
      const { id } = await createPage(slug)
      const away = await createRedirect(`/${slug}-new`, `/${slug}`)
      await rename('pages', id, `${slug}-new`)
      expect(await readTarget(away.id)).toBeUndefined()
      expect(await findOutcome(`/${slug}-new`)).toBe('page')
    })

    test('redirects of every clinic follow a network page, and none follows another clinic’s page', async () => {
      const slug = uniqueSlug()
      const shared = await world().createDocument('conditions', 'network', { slug, ...published })
      const far = await createRedirect(`/${uniqueSlug()}`, `/conditions/${slug}`, 'bengaluru')
      await rename('conditions', shared.id, `${slug}-new`)
      expect(await readTarget(far.id)).toBe(`/conditions/${slug}-new`)

      const own = await createPage(slug)
      await createPage(slug, 'bengaluru')
      const other = await createRedirect(`/${uniqueSlug()}`, `/${slug}`, 'bengaluru')
      await rename('pages', own.id, `${slug}-new`)
      expect(await readTarget(other.id)).toBe(`/${slug}`)
    })

    test('a network editor who renames a shared page updates the redirects to it', async () => {
      const slug = uniqueSlug()
      const shared = await world().createDocument('conditions', 'network', { slug, ...published })
      const made = await createRedirect(`/${uniqueSlug()}`, `/conditions/${slug}`)
      const editor = required(world().people['network-editor'])
      const asEditor = { overrideAccess: false, user: editor.user }
      await payload().update({
        collection: 'conditions',
        id: shared.id,
        data: { slug: `${slug}-new`, _status: 'published' },
        ...(asEditor as object),
      })
      expect(await readTarget(made.id)).toBe(`/conditions/${slug}-new`)
    })
  })
}
