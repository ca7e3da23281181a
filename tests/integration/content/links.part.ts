import { beforeAll, describe, expect, test } from 'vitest'
import type { ClinicLinks, NetworkLinks } from '#domain/links/links.ts'
import { type Sample, sectionsWithLink, sectionsWithUrl } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Rest, restCaller } from '../rest.ts'

const day = 24 * 60 * 60 * 1000

/** Broken addresses, broken links of a clinic's own texts, and redirects as a file. */
export function links({ local, payload, rest, world }: Polyclinic) {
  let get: Rest
  let missing: typeof import('#data/missing-addresses/count-missing.ts')
  beforeAll(async () => {
    get = restCaller((await import('#app/(payload)/api/links.ts')).GET)
    missing = await import('#data/missing-addresses/count-missing.ts')
    for (const id of Object.values(world().clinics))
      await local().update({ collection: 'clinics', id, data: { status: 'live' } })
  })

  const tokenOf = (who: string) => required(world().people[who]).token
  const listOf = async (who = 'clinic-marketer', clinic = world().clinics.nyc) => {
    const { status, body } = await get(`/links?clinic=${clinic}`, { token: tokenOf(who) })
    expect(status).toBe(200)
    return body as unknown as ClinicLinks
  }
  const hostOf = async (clinic: string) => {
    const { hosts } = await payload().findByID({ collection: 'clinics', id: clinic, depth: 0 })
    return required(hosts[0]).host
  }
  const unique = () => `/${crypto.randomUUID().slice(0, 8)}`
  const ask = async (pathname: string, count = 1, clinic = world().clinics.nyc, now = new Date()) =>
    missing.countMissing(payload(), [{ host: await hostOf(clinic), pathname, count }], now)
  const find = async (path: string) => (await listOf()).missing.find((each) => each.path === path)

  describe('an address that visitors asked for', () => {
    test('is counted for its clinic only, in every spelling and language, and names no visitor', async () => {
      const path = unique()
      await ask(path)
      await ask(`${path.toUpperCase()}/`, 2)
      expect(await find(path)).toEqual({
        id: expect.any(String),
        path,
        count: 3,
        lastAskedAt: expect.stringMatching(/^20\d\d-/),
      })
      const { docs } = await payload().find({
        collection: 'missing-addresses',
        where: { path: { equals: path } },
      })
      expect(Object.keys(required(docs[0])).toSorted()).toEqual([
        'count',
        'createdAt',
        'id',
        'lastAskedAt',
        'path',
        'tenant',
        'updatedAt',
      ])
      const { missing: others } = await listOf('clinic-marketer bengaluru', world().clinics.bengaluru)
      expect(others.map((each) => each.path)).not.toContain(path)
    })

    test('at a host of no clinic, or one that names a person, is counted nowhere', async () => {
      const { totalDocs } = await payload().count({ collection: 'missing-addresses' })
      await missing.countMissing(payload(), [{ host: 'none.example', pathname: '/a', count: 1 }], new Date())
      await ask('/unsubscribe/maya@example.org')
      await ask('/wp-login.php')
      expect((await payload().count({ collection: 'missing-addresses' })).totalDocs).toBe(totalDocs)
    })

    test('leaves the list once a redirect or a page answers there', async () => {
      const [redirected, made] = [unique(), unique()]
      await ask(redirected)
      await ask(made)
      expect(await find(redirected)).toBeDefined()
      await world().createDocument('redirects', 'nyc', { from: redirected, to: '/contact' })
      await world().createDocument('pages', 'nyc', { slug: made.slice(1), ...published })
      expect(await find(redirected)).toBeUndefined()
      expect(await find(made)).toBeUndefined()
    })

    test('is forgotten 90 days after it was last asked for', async () => {
      const [old, recent] = [unique(), unique()]
      const now = new Date()
      await ask(old, 1, world().clinics.nyc, new Date(now.getTime() - 91 * day))
      await ask(recent, 1, world().clinics.nyc, new Date(now.getTime() - 89 * day))
      await missing.forgetOldAddresses(payload(), now)
      expect([await find(old), await find(recent)]).toEqual([undefined, expect.anything()])
    })

    test('makes room for no more than 500 of a clinic, and those asked for most stay', async () => {
      const clinic = world().clinics.bengaluru
      const host = await hostOf(clinic)
      const [wanted, scan] = [unique(), unique()]
      await ask(wanted, 50, clinic)
      const pages = Array.from({ length: missing.maxAddresses + 20 }, (_, index) => ({
        host,
        pathname: `${scan}/${index}`,
        count: 1,
      }))
      await missing.countMissing(payload(), pages, new Date())
      const where = { tenant: { equals: clinic } }
      const { docs } = await payload().find({ collection: 'missing-addresses', where, pagination: false })
      expect(docs).toHaveLength(missing.maxAddresses)
      expect(docs.map(({ path }) => path)).toContain(wanted)
      await payload().db.deleteMany({ collection: 'missing-addresses', where })
    })

    test('can be removed from the list by the clinic’s own people, and changed by nobody', async () => {
      const path = unique()
      await ask(path)
      const { id } = required(await find(path))
      const address = `/missing-addresses/${id}`
      const other = { token: tokenOf('clinic-marketer bengaluru') }
      expect((await rest(address, { ...other, method: 'DELETE' })).status).toBeGreaterThanOrEqual(400)
      expect((await rest(address, other)).status).toBeGreaterThanOrEqual(400)
      const own = { token: tokenOf('clinic-marketer') }
      const changed = await rest(address, { ...own, method: 'PATCH', body: { count: 0 } })
      expect(changed.status).toBeGreaterThanOrEqual(400)
      expect(await find(path)).toMatchObject({ count: 1 })
      expect((await rest(address, { ...own, method: 'DELETE' })).status).toBe(200)
      expect(await find(path)).toBeUndefined()
    })
  })

  describe('a link in a clinic’s own text', () => {
    const createPage = (data: Sample) => world().createDocument('pages', 'nyc', { ...published, ...data })
    const brokenIn = async (id: string) =>
      (await listOf()).broken.filter(({ use }) => use.id === id).map(({ shown, state }) => [shown, state])
    const warnings = async (id: string) => {
      const options = { method: 'POST', body: { errors: [] }, token: tokenOf('clinic-marketer') }
      const { status, body } = await rest(`/pages/${id}/faults?locale=en`, options)
      expect(status).toBe(200)
      return (body.deadLinks as { message: string }[]).map(({ message }) => message)
    }

    test('to no page is listed and warned of before publishing, and refuses nothing', async () => {
      const to = unique()
      const { id } = await createPage({ sections: sectionsWithUrl(to) })
      expect(await brokenIn(id)).toEqual([[to, 'missing']])
      expect(await warnings(id)).toEqual([`“${to}” leads to no page of this site.`])
      await world().createDocument('redirects', 'nyc', { from: to, to: '/contact' })
      expect([await brokenIn(id), await warnings(id)]).toEqual([[], []])
    })

    test('to a page that is a draft says so until it is published', async () => {
      const target = await world().createDocument('pages', 'nyc', { _status: 'draft' })
      const to = `/${target.slug}`
      const { id } = await createPage({ sections: sectionsWithUrl(to) })
      expect(await warnings(id)).toEqual([`“${to}” leads to a page that is not published.`])
      await local().update({ collection: 'pages', id: target.id, data: published })
      expect(await warnings(id)).toEqual([])
    })

    test('to a shared page that this clinic has hidden says so, whether by its address or by its name', async () => {
      const shared = await world().createDocument('conditions', 'network', published)
      const byAddress = await createPage({ sections: sectionsWithUrl(`/conditions/${shared.slug}#pain`) })
      const doc = { relationTo: 'conditions', value: shared.id }
      const byName = await createPage({
        sections: sectionsWithLink({ linkType: 'internal', doc, newTab: false }),
      })
      expect([await brokenIn(byAddress.id), await brokenIn(byName.id)]).toEqual([[], []])
      await world().createDocument('adaptations', 'nyc', {
        source: { relationTo: 'conditions', value: shared.id },
        title: null,
        visible: false,
        ...published,
      })
      expect(await brokenIn(byAddress.id)).toEqual([[`/conditions/${shared.slug}#pain`, 'hidden']])
      expect(await brokenIn(byName.id)).toEqual([['our fees', 'hidden']])
      expect(await warnings(byName.id)).toEqual(['“our fees” leads to a page that this site does not show.'])
    })

    test('to a page, to a file and to another site is in order', async () => {
      for (const url of [
        '/contact',
        '/blog/feed.xml',
        '/#hours',
        'https://example.org/none',
        'mailto:a@b.example',
      ]) {
        const { id } = await createPage({ sections: sectionsWithUrl(url) })
        expect([url, await warnings(id)]).toEqual([url, []])
      }
    })
  })

  describe('a link to another site', () => {
    const collection = 'outward-links'
    const everyRow = () => payload().db.deleteMany({ collection, where: {} })
    const rowsOf = async (url: string) =>
      (await payload().find({ collection, where: { url: { equals: url } }, depth: 0 })).docs
    const record = async () =>
      (await import('#data/outward-links/find-outward-links.ts')).recordOutwardLinks(payload())
    const check = async (now: Date, answer: { status: number | null; problem: string | null }) => {
      const asked: string[] = []
      const { checkNextLink } = await import('#data/outward-links/check-next-link.ts')
      const ask = async (url: string) => {
        asked.push(url)
        return answer
      }
      while (await checkNextLink(payload(), ask, now)) expect(asked.length).toBeLessThan(100)
      return asked
    }
    const fine = { status: 200, problem: null }

    test('is recorded once for each clinic with the documents that have it, and forgotten with the last of them', async () => {
      const url = `https://example.org${unique()}`
      const data = { ...published, sections: sectionsWithUrl(`${url}#part`) }
      const [first, second] = [
        await world().createDocument('pages', 'nyc', { ...data, title: 'First' }),
        await world().createDocument('pages', 'nyc', { ...data, title: 'Second' }),
      ]
      await world().createDocument('pages', 'nyc', { ...data, _status: 'draft' })
      await world().createDocument('conditions', 'network', data)
      await record()
      const rows = await rowsOf(url)
      const { nyc } = world().clinics
      expect(rows.map(({ owner }) => owner ?? null).toSorted()).toEqual([nyc, null].toSorted())
      const own = rows.find(({ owner }) => owner === nyc)?.uses as { id: string; title: string }[]
      expect(own.map(({ title }) => title).toSorted()).toEqual(['First', 'Second'])
      for (const { id } of [first, second])
        await local().update({ collection: 'pages', id, data: { sections: [] } })
      await record()
      expect((await rowsOf(url)).map(({ owner }) => owner ?? null)).toEqual([null])
    })

    test('is asked for once a week, a broken one daily, whoever uses it, and says since when it is broken', async () => {
      await everyRow()
      const url = `https://example.org${unique()}`
      for (const owner of ['nyc', 'bengaluru'] as const)
        await world().createDocument(collection, owner, { url })
      const start = Date.now()
      const at = (days: number) => new Date(start + days * day)
      expect(await check(at(0), fine)).toEqual([url])
      expect(await check(at(6), fine)).toEqual([])
      expect(await check(at(8), { status: 404, problem: null })).toEqual([url])
      expect(await check(at(8.5), fine)).toEqual([])
      expect(await check(at(10), { status: null, problem: 'Gone.' })).toEqual([url])
      const broken = await rowsOf(url)
      expect(broken.map(({ brokenSince, problem }) => [brokenSince, problem])).toEqual([
        [at(8).toISOString(), 'Gone.'],
        [at(8).toISOString(), 'Gone.'],
      ])
      expect(await check(at(24), fine)).toEqual([url])
      expect((await rowsOf(url)).map(({ brokenSince }) => brokenSince ?? null)).toEqual([null, null])
    })

    test('is not checked unless the installation wants it, and the panel says so', async () => {
      expect((await listOf()).outward).toEqual({ isOn: false, links: [] })
    })
  })

  describe('redirects as a file', () => {
    const importAs = (who: string, csv: string, clinic = world().clinics.nyc) =>
      rest('/redirects/import', { method: 'POST', body: { clinic, csv }, token: tokenOf(who) })
    const importCsv = (...lines: string[]) => importAs('clinic-marketer', ['From,To', ...lines].join('\r\n'))
    const stored = async (clinic = world().clinics.nyc) => {
      const where = { tenant: { equals: clinic } }
      const { docs } = await payload().find({ collection: 'redirects', where, depth: 0, pagination: false })
      return new Map(docs.map(({ from, to }) => [from, to]))
    }

    test('are imported in any order of their lines, each to its page in one step', async () => {
      const [a, b, c] = [unique(), unique(), unique()]
      await world().createDocument('redirects', 'nyc', { from: c, to: '/team' })
      const { status, body } = await importCsv(`${a}/,${b}`, `"${b}","/contact?by=post"`, `${c},/team`)
      expect([status, body]).toEqual([200, { created: 2, changed: 0, unchanged: 1 }])
      const after = await stored()
      expect([a, b, c].map((from) => after.get(from))).toEqual([
        '/contact?by=post',
        '/contact?by=post',
        '/team',
      ])
    })

    test('change where a stored one leads, and those that led to it follow', async () => {
      const [a, b] = [unique(), unique()]
      const { slug } = await world().createDocument('pages', 'nyc', published)
      await importCsv(`${a},/team`, `${b},/contact`)
      const { body } = await importCsv(`${a},/${slug}`)
      expect(body).toEqual({ created: 0, changed: 1, unchanged: 0 })
      expect([(await stored()).get(a), (await stored()).get(b)]).toEqual([`/${slug}`, '/contact'])
    })

    test('of which one line is refused are not imported at all, and every refusal names its line', async () => {
      const [good, twice, loop, back] = [unique(), unique(), unique(), unique()]
      const before = await stored()
      const refused = await importCsv(
        `${good},/contact`,
        `${twice},/team`,
        `${twice},/contact`,
        ',/contact',
        `${unique()},not an address`,
        `https://elsewhere.example/x,/contact`,
      )
      expect(refused.status).toBe(400)
      expect((refused.body.faults as { line: number }[]).map(({ line }) => line)).toEqual([4, 5, 6, 7])
      const impossible = await importCsv(
        `${good},/contact`,
        `${unique()},${unique()}`,
        `${loop},${back}`,
        `${back},${loop}`,
        '/team,/contact',
      )
      const faults = impossible.body.faults as { line: number; message: string }[]
      expect([impossible.status, faults.map(({ line }) => line)]).toEqual([400, [3, 4, 5, 6]])
      expect(faults.map(({ message }) => message)).toEqual([
        expect.stringContaining('this site has no page'),
        expect.stringContaining('redirect loop'),
        expect.stringContaining('redirect loop'),
        expect.stringContaining('There is a page at /team'),
      ])
      expect(await stored()).toEqual(before)
    })

    test('need the columns From and To, and marks of quotation that end', async () => {
      const token = 'clinic-marketer'
      for (const csv of ['', 'Old,New\n/a,/b', 'From,To', 'From,To\n"/a,/b'])
        expect([csv, (await importAs(token, csv)).status]).toEqual([csv, 400])
    })

    test('are exported so that the import finds them as they are', async () => {
      await importCsv(`${unique()},"/contact?a=1,2"`)
      const { text, headers } = await rest(`/redirects/export?clinic=${world().clinics.nyc}`, {
        token: tokenOf('clinic-marketer'),
      })
      expect(headers.get('content-type')).toContain('text/csv')
      const { body } = await importAs('clinic-marketer', text)
      expect(body).toEqual({ created: 0, changed: 0, unchanged: (await stored()).size })
    })
  })

  describe('the access', () => {
    const calls: Record<string, (clinic: string, token?: string) => Promise<{ status: number }>> = {
      links: (clinic, token) => get(`/links?clinic=${clinic}`, { token }),
      'redirects/export': (clinic, token) => rest(`/redirects/export?clinic=${clinic}`, { token }),
      'redirects/import': (clinic, token) =>
        rest('/redirects/import', {
          method: 'POST',
          body: { clinic, csv: `From,To\n${unique()},/contact` },
          token,
        }),
    }
    test.each(endpointMatrix.filter(({ endpoint }) => endpoint in calls))(
      'to $endpoint of $ownership clinic is as the table says',
      async ({ endpoint, ownership, allowed }) => {
        const clinic = world().clinics[ownership === 'own' ? 'nyc' : 'bengaluru']
        for (const role of roles) {
          const token = role === 'anonymous' ? undefined : tokenOf(role)
          const answer = await required(calls[endpoint])(clinic, token)
          expect([role, answer.status]).toEqual([role, allowed[role] === 'r' ? 200 : 403])
        }
      },
    )

    test('a user is told of the clinics that they work for, and a clinic nothing of the network’s links', async () => {
      const networkOf = async (who: string) =>
        (await get('/links', { token: tokenOf(who) })).body as unknown as NetworkLinks
      const { nyc, bengaluru } = world().clinics
      expect((await networkOf('clinic-marketer')).clinics.map(({ id }) => id)).toEqual([nyc])
      const all = (await networkOf('clinician')).clinics.map(({ id }) => id)
      expect(all).toEqual(expect.arrayContaining([nyc, bengaluru]))
      expect((await networkOf('nobody')).clinics).toEqual([])
    })
  })
}
