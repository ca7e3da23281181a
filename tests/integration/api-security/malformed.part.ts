import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { RestOptions } from '../rest.ts'

/** Requests that no client of ours sends. They are refused with a sentence, and are never a fault of the server. */
export function malformed({ rest, world, payload }: Polyclinic) {
  const as = (who: string) => ({ token: required(world().people[who]).token })
  const document = (name: string) => required(world().documents[name])
  const get = (path: string) => rest(path, as('network-admin'))

  test.each([
    'updatedBy.hash',
    '-updatedBy.hash',
    'updatedBy__hash',
    'title,updatedBy.email',
    'tenant.legalName',
    'version.updatedBy.salt',
    'nonsense',
    'sections',
  ])('a list can’t be sorted by %s', async (sort) => {
    const override = { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
    for (const path of ['/pages', '/pages/versions']) {
      const answers = [
        await rest(`${path}?sort=${sort}`, as('clinic-marketer')),
        await rest(`${path}?sort[0]=${sort}`, as('clinic-marketer')),
        await rest(path, {
          ...as('clinic-marketer'),
          method: 'POST',
          headers: override,
          body: new URLSearchParams({ sort }),
        }),
      ]
      for (const { status, text } of answers)
        expect([path, status, text]).toEqual([
          path,
          400,
          expect.stringContaining(sort.split(',').at(-1) ?? ''),
        ])
    }
  })

  test('a list is sorted by fields of its documents', async () => {
    for (const path of [
      '/pages?sort=-title,slug',
      '/pages/versions?sort=-version.title',
      '/users?sort=email',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 200])
  })

  test('the panel drops a sort by a hidden field', async () => {
    const { user } = required(world().people['clinic-marketer'])
    const list = (sort: string) =>
      payload().find({ collection: 'pages', sort, user, overrideAccess: false, depth: 0 })
    const ids = ({ docs }: Awaited<ReturnType<typeof list>>) => docs.map(({ id }) => id)
    expect(ids(await list('updatedBy.hash'))).toEqual(ids(await list('-updatedBy.hash')))
  })

  test('a list of the panel has as few conditions as one of the API', async () => {
    const { user } = required(world().people['clinic-marketer'])
    const list = (conditions: number) =>
      payload().find({
        collection: 'pages',
        where: { or: Array.from({ length: conditions }, () => ({ title: { equals: 'x' } })) },
        user,
        overrideAccess: false,
        depth: 0,
      })
    expect((await list(100)).docs).toEqual([])
    // The panel shows an empty list for an error of this name.
    await expect(list(101)).rejects.toMatchObject({ name: 'QueryError', status: 400 })
  })

  test.each([
    ['page=1e18', 'page'],
    ['page=-1', 'page'],
    ['limit=abc', 'limit'],
    ['depth=x', 'depth'],
    ['depth=1&depth=99', 'depth'],
    ['depth[]=99', 'depth'],
    ['locale=xx', 'locale'],
    ['fallback-locale=xx', 'fallback-locale'],
    ['where=1%7B', 'where'],
    ['where[title]=x', 'title'],
    ['where[nonsense][equals]=x', 'nonsense'],
    ['where[title][bogus]=x', 'bogus'],
    ['where[title][near]=1,2,3', 'near'],
    ['where[title][all]=x', 'all'],
    ['where[title][equals][$ne]=x', 'title'],
    ['where[updatedAt][greater_than]=yesterday', 'updatedAt'],
    ['where[updatedBy.hash][exists]=true', 'updatedBy.hash'],
    ['select=title', 'select'],
    ['populate=users', 'populate'],
    ['data={}', 'data'],
    [`where${'[and][0]'.repeat(9)}[title][equals]=x`, 'filter'],
    [Array.from({ length: 101 }, (_, at) => `where[or][${at}][title][equals]=x`).join('&'), '100'],
  ])('the query %.60s is refused by name', async (query, name) => {
    const lists = query.startsWith('where') ? ['/pages', '/pages/count'] : ['/pages', '/pages/versions']
    for (const path of lists) {
      const { status, text } = await get(`${path}?${query}`)
      expect([path, status, text]).toEqual([path, 400, expect.stringContaining(name)])
    }
  })

  test.each<[string, number, RestOptions]>([
    ['malformed JSON', 400, { body: '{"a":', headers: { 'content-type': 'application/json' } }],
    ['a JSON array', 400, { body: '[]' }],
    ['JSON nested too deep', 400, { body: `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}` }],
    ['plain text', 415, { body: 'abc', headers: { 'content-type': 'text/plain' } }],
    ['half a form', 400, form('--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{}')],
    [
      'a form without its boundary',
      400,
      { ...form('x'), headers: { 'content-type': 'multipart/form-data' } },
    ],
    [
      'a form with JSON nested too deep',
      400,
      form(
        `--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"a":${'['.repeat(5000)}${']'.repeat(5000)}}\r\n--x--\r\n`,
      ),
    ],
    [
      'a form with malformed JSON',
      400,
      form('--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"a\r\n--x--\r\n'),
    ],
    ['more than a document needs', 413, { body: { title: 'a'.repeat(2_100_000) } }],
  ])('%s is answered by %2$i', async (_, status, options) => {
    for (const [path, method] of [
      ['/pages', 'POST'],
      [`/pages/${document('pages nyc published')}`, 'PATCH'],
      ['/users/login', 'POST'],
    ] as const) {
      const answer = await rest(path, { ...as('network-admin'), method, ...options })
      expect([path, answer.status]).toEqual([path, status])
      expect(answer.text).toContain('message')
    }
  })

  test('nobody who is not signed in sends more than a sign-in needs', async () => {
    const body = { email: 'a@b.example', password: 'x'.repeat(20_000) }
    expect((await rest('/users/login', { method: 'POST', body })).status).toBe(413)
  })

  test.each(['nonsense', '0', '%00', 'null', '507f1f77bcf86cd799439011', "'", '$ne', 'a'.repeat(500)])(
    'the id %.30s belongs to no document',
    async (id) => {
      for (const collection of ['pages', 'media', 'users', 'clinics', 'payload-locked-documents'])
        for (const [method, path] of [
          ['GET', ''],
          ['PATCH', ''],
          ['DELETE', ''],
          ['GET', '/versions'],
          ['POST', '/versions'],
          ['POST', '/duplicate'],
        ] as const) {
          const address =
            path === '/versions' ? `/${collection}/versions/${id}` : `/${collection}/${id}${path}`
          const { status } = await rest(address, {
            ...as('network-admin'),
            method,
            ...(method === 'PATCH' && { body: { title: 'A' } }),
          })
          expect([method, address, status]).toEqual([
            method,
            address,
            expect.toSatisfy((s: number) => s >= 400 && s < 500),
          ])
        }
    },
  )

  test('no combination of parameters and values is a fault of the server', async () => {
    const value = fc.oneof(
      fc.constantFrom(
        '',
        '0',
        '-1',
        '1e18',
        'null',
        'true',
        '%',
        "'",
        '"',
        '$ne',
        '[]',
        '{}',
        'en',
        'id',
        '-id',
        'a,b',
        '2026-01-01',
      ),
      fc.string({ maxLength: 8 }),
    )
    const field = fc.constantFrom(
      'id',
      'title',
      'slug',
      'tenant',
      'updatedBy',
      'updatedAt',
      'sections',
      '_status',
      'version.title',
      'parent',
      'a.b',
      '__proto__',
    )
    const operator = fc.constantFrom(
      'equals',
      'not_equals',
      'in',
      'not_in',
      'exists',
      'greater_than',
      'less_than',
      'like',
      'not_like',
      'contains',
      'near',
      '',
    )
    const parameter = fc.oneof(
      fc.constantFrom(
        'depth',
        'limit',
        'page',
        'sort',
        'locale',
        'draft',
        'trash',
        'pagination',
        'where',
        'select',
        'joins',
        'draft[]',
        'sort[]',
        'publishSpecificLocale',
      ),
      fc.tuple(field, operator).map(([name, by]) => `where[${name}][${by}]`),
      fc.tuple(field, operator).map(([name, by]) => `where[or][0][${name}][${by}][]`),
      field.map((name) => `select[${name}]`),
      field.map((name) => `populate[users][${name}]`),
      field.map((name) => `joins[${name}][sort]`),
    )
    const query = fc.array(fc.tuple(parameter, value), { minLength: 1, maxLength: 4 })
    const path = fc.constantFrom(
      '/pages',
      '/pages/versions',
      '/pages/count',
      '/clinics',
      '/media',
      '/users',
      '/payload-locked-documents',
      '/payload-preferences',
    )
    await fc.assert(
      fc.asyncProperty(path, query, async (list, pairs) => {
        const { status } = await get(`${list}?${new URLSearchParams(pairs)}`)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 250 },
    )
  }, 120_000)

  describe('what is closed', () => {
    test.each(['/og?title=x', '/access', '/users/init', '/payload-kv', '/payload-jobs/run', '/pages/access'])(
      '%s answers nobody who is not signed in',
      async (path) => {
        expect((await rest(path)).status).toSatisfy((status: number) => status >= 401 && status < 405)
        expect((await rest(path, { method: 'POST' })).status).toSatisfy(
          (status: number) => status >= 401 && status < 405,
        )
      },
    )

    test('only the endpoints of signing in answer everybody', async () => {
      const { endpoints, collections } = payload().config
      // A set: an endpoint of our own stands before the one of Payload that it replaces.
      const open = new Set<string>()
      for (const [owner, list] of [
        ['', endpoints] as const,
        ...collections.map(({ slug, endpoints: own }) => [`/${slug}`, own || []] as const),
      ])
        for (const { method, path } of list) {
          const { status } = await rest(`${owner}${path.replace(/:\w+\??/, 'x')}`, {
            method: method.toUpperCase(),
            body: ['post', 'patch'].includes(method) ? {} : undefined,
          })
          if (status !== 401 && status !== 403) open.add(`${method} ${owner}${path}`)
        }
      expect([...open].sort()).toEqual([
        'get /health',
        'get /users/me',
        'post /users/forgot-password',
        'post /users/login',
        'post /users/logout',
        'post /users/reset-password',
      ])
    })

    test('a preference is bounded in size, and their number for each user', async () => {
      const save = (key: string, value: unknown) =>
        rest(`/payload-preferences/${key}`, { ...as('clinician'), method: 'POST', body: { value } })
      expect((await save('large', 'a'.repeat(70_000))).status).toBe(413)
      expect((await save('a'.repeat(201), 'x')).status).toBe(400)
      const user = { relationTo: 'users' as const, value: required(world().people.clinician).id }
      for (let at = 0; at < 505; at += 1)
        await payload().db.create({
          collection: 'payload-preferences',
          data: { key: `k${at}`, user, value: {} },
        })
      expect((await save('last', 'x')).status).toBe(200)
      const where = { 'user.value': { equals: user.value } }
      expect(
        (await payload().count({ collection: 'payload-preferences', where })).totalDocs,
      ).toBeLessThanOrEqual(500)
    }, 60_000)
  })
}

function form(text: string): RestOptions {
  return { body: text, headers: { 'content-type': 'multipart/form-data; boundary=x' } }
}
