import { describe, expect, test } from 'vitest'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import type { Json, RestResponse } from '../rest.ts'

/** Lists, filters and selections must reveal nothing that may not be read. */
export function queries({ rest, world, payload }: Polyclinic) {
  const as = (who: string) => ({ token: required(world().people[who]).token })
  const document = (name: string) => required(world().documents[name])
  const total = ({ status, body }: RestResponse) => (status === 200 ? Number(body.totalDocs) : 0)
  const docsOf = ({ body }: RestResponse) => (body.docs ?? []) as Json[]

  describe('a filter or a sort over a relation', () => {
    // The marketer may read this page, but not the user who saved it last.
    const secrets = [
      'email',
      'hash',
      'salt',
      'resetPasswordToken',
      'roles',
      'name',
      'sessions.id',
      'lockUntil',
    ]

    test.each(secrets)('reveals nothing about the %s of other users', async (secret) => {
      const id = document('pages nyc published')
      const admin = required(world().people['network-admin'])
      const saved = await rest(`/pages/${id}`, {
        ...as('network-admin'),
        method: 'PATCH',
        body: { navLabel: 'A' },
      })
      expect((saved.body.doc as Json).updatedBy).toBe(admin.id)
      await payload().forgotPassword({
        collection: 'users',
        data: { email: admin.email },
        disableEmail: true,
      })
      for (const path of [`updatedBy.${secret}`, `updatedBy__${secret}`, `version.updatedBy.${secret}`]) {
        const list = path.startsWith('version') ? '/pages/versions' : '/pages'
        for (const filter of ['[exists]=true', '[not_equals]=zzz', '[like]=a'])
          expect([
            path,
            filter,
            total(await rest(`${list}?where[${path}]${filter}`, as('clinic-marketer'))),
          ]).toEqual([path, filter, 0])
        const counted = await rest(`/pages/count?where[${path}][exists]=true`, as('clinic-marketer'))
        if (!path.startsWith('version')) expect(total(counted)).toBe(0)
      }
      const own = await rest(`/users?where[${secret}][like]=a&sort=${secret}`, as('clinic-marketer'))
      expect(docsOf(own).every((user) => user.id === required(world().people['clinic-marketer']).id)).toBe(
        true,
      )
    })

    test('reveals nothing about another clinic', async () => {
      const placed = await world().createDocument('practitioners', 'bengaluru', {
        placements: [{ clinic: world().clinics.bengaluru }, { clinic: world().clinics.nyc }],
        _status: 'published',
      })
      const found = await rest(`/practitioners?where[id][equals]=${placed.id}`, as('clinic-marketer'))
      expect(total(found)).toBe(1)
      for (const path of ['tenant.name', 'tenant.legalName', 'tenant.email', 'tenant.hosts.host']) {
        const answer = await rest(
          `/practitioners?where[and][0][id][equals]=${placed.id}&where[and][1][${path}][not_equals]=zzz`,
          as('clinic-marketer'),
        )
        expect([path, total(answer)]).toEqual([path, 0])
      }
    })
  })

  test.each(['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions'])(
    'the %s of a user is never in a response, not even when selected',
    async (secret) => {
      const query = `select[${secret}]=true&select[email]=true&showHiddenFields=true&populate[users][${secret}]=true`
      for (const who of ['network-admin', 'clinic-marketer']) {
        for (const path of ['/users', '/users/me', '/pages']) {
          const { text } = await rest(`${path}?${query}&depth=2`, as(who))
          expect(text).not.toContain(`"${secret}":"`)
          if (secret !== 'sessions') expect(text).not.toContain(`"${secret}":`)
        }
      }
    },
  )

  test('a relation to a document that the user may not read stays an id at any depth', async () => {
    const { body } = await rest(`/pages/${document('pages nyc published')}?depth=5`, as('clinic-marketer'))
    expect((body.tenant as Json).name).toBe('nyc')
    expect(typeof (body.updatedBy ?? '')).toBe('string')
    const placed = await rest(
      '/practitioners?depth=5&populate[clinics][name]=true&limit=50',
      as('clinic-marketer'),
    )
    expect(docsOf(placed).length).toBeGreaterThan(1)
    expect(placed.text).not.toContain('bengaluru.localhost')
    expect(docsOf(placed).filter(({ tenant }) => (tenant as Json | null)?.name === 'bengaluru')).toEqual([])
  })

  test('relations are populated one level deep, however deep is asked for', async () => {
    const first = await world().createDocument('conditions', 'network', { _status: 'published' })
    const chain = [first.id]
    for (let step = 0; step < 4; step += 1) {
      const related = [chain.at(-1)]
      chain.push(
        (await world().createDocument('conditions', 'network', { related, _status: 'published' })).id,
      )
    }
    const { body } = await rest(`/conditions/${chain.at(-1)}?depth=9`, as('clinic-marketer'))
    let [depth, at] = [0, body as Json | string | undefined]
    while (typeof at === 'object') {
      at = (at.related as (Json | string)[])[0]
      depth += 1
    }
    expect(depth).toBe(2)
  })

  describe('a list', () => {
    const maxLimit = 200

    test.each(['GET', 'POST'])('whose relations are filled in is capped at 10 (%s)', async (method) => {
      const query = 'limit=200&depth=99'
      const override = { method, headers: { 'x-payload-http-method-override': 'GET' } }
      const { status, body } =
        method === 'GET'
          ? await rest(`/conditions?${query}`, as('network-admin'))
          : await rest('/conditions', {
              ...as('network-admin'),
              ...override,
              body: new URLSearchParams(query),
            })
      expect([status, body.limit]).toEqual([200, 10])
    })

    test.each(['limit=0', 'limit=100000', 'pagination=false', 'limit=-1', 'limit=abc'])(
      'is capped (%s)',
      async (query) => {
        const { status, body } = await rest(`/conditions?${query}`, as('network-admin'))
        if (status === 200)
          expect(Number(body.limit)).toSatisfy((limit: number) => limit > 0 && limit <= maxLimit)
        else expect(status).toBe(400)
      },
    )

    test('says that it was capped, and only then', async () => {
      const [capped, allowed] = [
        await rest('/conditions?limit=0', as('network-admin')),
        await rest(`/conditions?limit=${maxLimit}`, as('network-admin')),
      ]
      expect(capped.body.message).toBe('A list has at most 200 documents. Ask for the next ones with “page”.')
      expect(allowed.body).not.toHaveProperty('message')
    })

    test('is capped when it is requested by POST with a method override', async () => {
      const headers = { 'x-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' }
      for (const path of ['/conditions', '/conditions/versions']) {
        const answer = await rest(path, {
          ...as('network-admin'),
          method: 'POST',
          headers,
          body: new URLSearchParams('limit=0&pagination=false'),
        })
        expect([answer.status, answer.body.limit]).toEqual([200, maxLimit])
      }
    })

    test.each(['trash=true', 'draft=true', 'draft=true&trash=true', 'locale=all', 'depth=2'])(
      'is refused to anonymous visitors (%s)',
      async (query) => {
        for (const { slug } of payload().config.collections) {
          const answers = [
            await rest(`/${slug}?${query}`),
            await rest(`/${slug}/versions?${query}`),
            await rest(`/${slug}/count?${query}`),
          ]
          expect(
            [slug, answers.filter(({ status }) => status === 200).map(({ text }) => text)].flat(),
          ).toSatisfy(([, ...texts]: string[]) =>
            texts.every((text) => !text.includes('"id"') && !/"totalDocs":[1-9]/.test(text)),
          )
        }
      },
    )
  })
}
