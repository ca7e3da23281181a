import { beforeAll, describe, expect, test } from 'vitest'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { wordpressAddresses } from '../../fixtures/wordpress-addresses.ts'
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
  const findOutcome = async (address: string) => {
    const { pathname, search } = new URL(address.trim(), 'https://nyc.localhost')
    const segments = pathname === '/' ? [] : pathname.split('/').slice(1).map(decodeURIComponent)
    const result = await findPage(clinicContext(clinic, 'en-US', false), segments, search.slice(1))
    return result.outcome === 'redirect' ? result.to : result.outcome
  }

  describe('a redirect that an editor creates', () => {
    test('is refused if it closes a cycle, and the message lists the cycle', async () => {
      const [a, b] = [uniqueSlug(), uniqueSlug()]
      const { id } = await createPage(b)
      await createRedirect(`/${a}`, `/${b}`)
      await payload().delete({ collection: 'pages', id })
      await expect(createRedirect(`/${b}`, `/${a}`)).rejects.toMatchObject({
        data: {
          errors: [
            {
              path: 'to',
              message: `“To” would create a redirect loop: /${b} → /${a} → /${b}. Enter another address.`,
            },
          ],
        },
      })
    })

    test('to an address without a page is refused, drafts and trashed pages included', async () => {
      const draft = await world().createDocument('pages', 'nyc', { _status: 'draft' })
      for (const to of [`/${uniqueSlug()}`, `/${draft.slug}`, '/conditions/none', '/locations/none'])
        await expect(createRedirect(`/${uniqueSlug()}`, to)).rejects.toMatchObject({
          data: { errors: [{ path: 'to', message: expect.stringContaining('this site has no page') }] },
        })
    })

    test('leads to the end of a chain in one step, at whichever end it is added', async () => {
      const [a, b] = [`/${uniqueSlug()}`, `/${uniqueSlug()}`]
      const first = await createRedirect(a, '/contact?from=flyer')
      const before = await createRedirect(b, `${a}?by=post`)
      expect(await readTarget(before.id)).toBe('/contact?from=flyer&by=post')
      const { id } = await createPage(uniqueSlug())
      const { slug } = await payload().findByID({ collection: 'pages', id })
      await createRedirect(`/${uniqueSlug()}`, `/${slug}`)
      await payload().delete({ collection: 'pages', id })
      await createRedirect(`/${slug}`, '/team')
      const { docs } = await payload().find({
        collection: 'redirects',
        where: { to: { equals: `/${slug}` } },
      })
      expect(docs).toEqual([])
      await payload().delete({ collection: 'redirects', id: first.id })
    })

    test('to a page’s former address is stored with the present one', async () => {
      const slug = uniqueSlug()
      const { id } = await createPage(slug)
      await rename('pages', id, `${slug}-new`)
      const made = await createRedirect(`/${uniqueSlug()}`, `/${slug}`)
      expect(await readTarget(made.id)).toBe(`/${slug}-new`)
      await expect(createRedirect(`/${slug}`, '/contact')).rejects.toMatchObject({
        data: {
          errors: [{ path: 'from', message: expect.stringContaining(`redirects to /${slug}-new already`) }],
        },
      })
    })

    test('from another site, or from where the server itself answers, is refused', async () => {
      for (const from of [
        'https://other.example/a',
        '/admin/x',
        '/media/a.png',
        '/_next/x',
        'mailto:a@b.example',
      ])
        await expect(createRedirect(from, '/contact')).rejects.toMatchObject({
          data: { errors: [{ path: 'from', message: expect.stringContaining('“From”') }] },
        })
    })

    test('from any address of a WordPress export works, however it is spelt', async () => {
      expect(wordpressAddresses).toHaveLength(68)
      const made: { id: string }[] = []
      for (const from of wordpressAddresses) made.push(await createRedirect(from, '/contact'))
      for (const address of wordpressAddresses) {
        const { pathname, search } = new URL(address.trim(), 'https://nyc.localhost')
        const spellings = [
          address,
          `${pathname.replace(/(.)\/$/, '$1')}${search}`,
          `${pathname}${pathname.endsWith('/') ? '' : '/'}${search}`,
          `${pathname.toUpperCase().replace(/%[0-9A-F]{2}/g, (byte) => byte)}${search}`,
          `${pathname.replace(/^\//, '//')}${search}`.replace('//', '/'),
        ]
        for (const spelling of spellings)
          expect([spelling, await findOutcome(spelling)]).toEqual([spelling, '/contact'])
      }
      for (const { id } of made) await payload().delete({ collection: 'redirects', id })
    })

    test('carries the query of a visit, and its own values win', async () => {
      const [a, b] = [`/${uniqueSlug()}`, uniqueSlug()]
      await createRedirect(a, '/contact?utm_source=sign#form')
      expect(await findOutcome(`${a}?gclid=x&utm_source=y`)).toBe('/contact?utm_source=sign&gclid=x#form')
      await createRedirect(`/?p=${b}`, '/contact')
      expect(await findOutcome(`/?p=${b}&gclid=x`)).toBe('/contact?gclid=x')
      expect(await findOutcome(`/?p=other`)).toBe('page')
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
      const a = `/${uniqueSlug()}`
      await createRedirect(a, '/team', 'bengaluru')
      await expect(createRedirect(a, '/contact')).resolves.toMatchObject({ to: '/contact' })
      expect(await findOutcome(a)).toBe('/contact')
    })

    test('can be changed', async () => {
      const { id, from } = await createRedirect(`/${uniqueSlug()}`, '/team')
      await payload().update({ collection: 'redirects', id, data: { to: '/Contact/' } })
      expect(await readTarget(id)).toBe('/contact')
      await payload().update({ collection: 'redirects', id, data: { from: `${from}/New/` } })
      expect(await findOutcome(`${from}/new`)).toBe('/contact')
    })
  })

  test('deleting a page leaves neither a cycle nor a chain', async () => {
    const [a, b] = [uniqueSlug(), uniqueSlug()]
    const between = await createPage(a)
    await createRedirect(`/${b}`, `/${a}`)
    expect(await findOutcome(`/${b}`)).toBe(`/${a}`)
    await payload().delete({ collection: 'pages', id: between.id })
    expect(await findOutcome(`/${a}`)).toBe('notFound')
    await createRedirect(`/${a}`, '/team')
    expect(await findOutcome(`/${b}`)).toBe('/team')
  })

  test('a redirect whose page is in the trash leads to no page, and to it again when it is restored', async () => {
    const { id, slug } = await createPage(uniqueSlug())
    const { from } = await createRedirect(`/${uniqueSlug()}`, `/${slug}?from=sign`)
    const parameters = uniqueSlug()
    await createRedirect(`/contact?p=${parameters}`, `/${slug}`)
    const trash = (deletedAt: string | null) =>
      payload().update({ collection: 'pages', id, data: { deletedAt }, trash: true })
    await trash(new Date().toISOString())
    expect(await findOutcome(String(from))).toBe('notFound')
    expect(await findOutcome(`/contact?p=${parameters}`)).toBe('page')
    await trash(null)
    expect(await findOutcome(String(from))).toBe(`/${slug}?from=sign`)
    expect(await findOutcome(`/contact?p=${parameters}`)).toBe(`/${slug}`)
  })

  test('an encoded percent sign stays one, however often the redirect is saved', async () => {
    const from = `/${uniqueSlug()}%2520a`
    const { id } = await createRedirect(from, '/team')
    await payload().update({ collection: 'redirects', id, data: { to: '/contact' } })
    expect(await payload().findByID({ collection: 'redirects', id })).toMatchObject({ from })
    expect(await findOutcome(from)).toBe('/contact')
    expect(await findOutcome(from.replace('%25', '%'))).toBe('notFound')
  })

  describe('the redirect of a page that a clinic hides', () => {
    const hide = async (redirectTo: string, more: object = published) => {
      const shared = await world().createDocument('conditions', 'network', {
        slug: `hidden-${uniqueSlug()}`,
        ...published,
      })
      const source = { relationTo: 'conditions', value: shared.id }
      const to = redirectTo.replace('SELF', String(shared.slug))
      const made = await world().createDocument('adaptations', 'nyc', {
        source,
        visible: false,
        redirectTo: to,
        ...more,
      })
      return { ...made, path: `/conditions/${shared.slug}` }
    }
    const refusal = (message: string) => ({
      data: {
        errors: [
          { path: 'redirectTo', label: 'Redirect visitors to', message: expect.stringContaining(message) },
        ],
      },
    })

    test('is stored in its one spelling and carries the query', async () => {
      const { id, path } = await hide('https://nyc.localhost/Contact/')
      expect(await payload().findByID({ collection: 'adaptations', id })).toMatchObject({
        redirectTo: '/contact',
      })
      expect(await findOutcome(`${path}?gclid=x`)).toBe('/contact?gclid=x')
    })

    test('is not published if it leads to no page or back, and a draft may have it', async () => {
      await expect(hide('/none')).rejects.toMatchObject(refusal('where this site has no page'))
      await expect(hide('/conditions/SELF')).rejects.toMatchObject(refusal('back to this page'))
      await expect(hide('/none', { _status: 'draft' })).resolves.toBeDefined()
    })

    test('leads to no page once its target is in the trash', async () => {
      const target = await createPage(uniqueSlug())
      const { id, path } = await hide(`/${target.slug}`)
      expect(await findOutcome(path)).toBe(`/${target.slug}`)
      const deletedAt = new Date().toISOString()
      await payload().update({ collection: 'pages', id: target.id, data: { deletedAt } })
      expect(await findOutcome(path)).toBe('notFound')
      await payload().delete({ collection: 'adaptations', id })
    })
  })

  test('a page is found in any spelling of its address, and the query is kept', async () => {
    const slug = `Heel-${uniqueSlug()}`
    const page = await createPage(slug.toLowerCase())
    const path = `/${page.slug}`
    for (const spelling of [`/${slug}`, `${path}/`, `/${slug.toUpperCase()}//`])
      expect(await findOutcome(`${spelling}?gclid=x`)).toBe(`${path}?gclid=x`)
    expect(await findOutcome('/Contact/')).toBe('/contact')
    expect(await findOutcome('/CONDITIONS')).toBe('/conditions')
    await rename('pages', page.id, `${page.slug}-new`)
    expect(await findOutcome(`/${slug}/?gclid=x`)).toBe(`${path}-new?gclid=x`)
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
