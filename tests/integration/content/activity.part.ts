import { beforeAll, describe, expect, test } from 'vitest'
import { createClinicSample, createSample, password, type Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Doc } from '../clients.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { restCaller } from '../rest.ts'
import { isScan, plansOf } from './plans-of.ts'

type Entry = Doc & { line: string; kind: string; userId: string | null; title: string | null; origin: string }

/** The log of who did what. */
export function activity(polyclinic: Polyclinic) {
  const { local, payload, rest, world } = polyclinic
  const tokenOf = (who: string) => required(world().people[who]).token

  const readAll = async (): Promise<Entry[]> => {
    const { docs } = await local().find({ collection: 'activity', limit: 0, sort: 'createdAt' })
    return docs as Entry[]
  }
  /** What the log holds of something afterwards that it did not hold before. */
  const entriesOf = async (act: () => Promise<unknown>): Promise<Entry[]> => {
    const known = new Set((await readAll()).map(({ id }) => id))
    await act()
    return (await readAll()).filter(({ id }) => !known.has(id))
  }
  const linesOf = async (act: () => Promise<unknown>) => (await entriesOf(act)).map(({ line }) => line)
  const send = async (who: string, method: string, path: string, body?: Sample) => {
    const answer = await rest(path, {
      method,
      token: tokenOf(who),
      headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0' },
      ...(body && { body: body as never }),
    })
    expect([path, answer.status, answer.status < 300 ? '' : answer.text]).toEqual([path, answer.status, ''])
    return answer
  }

  describe('entries', () => {
    test('each step of a page has one, with the user, the site and the browser', async () => {
      const { id, title } = await world().createDocument('pages', 'nyc', { _status: 'draft' })
      const page = `/pages/${id}`
      const change = (body: Sample) => send('clinic-marketer', 'PATCH', page, body)
      expect(
        await linesOf(() => send('clinic-marketer', 'PATCH', `${page}?draft=true`, { answer: 'A draft.' })),
      ).toEqual([])
      const entries = await entriesOf(async () => {
        await change(published)
        await change({ ...published, title: 'Fees' })
        await change({ _status: 'draft' })
        await change({ deletedAt: new Date().toISOString() })
        await send('clinic-marketer', 'PATCH', `/pages?trash=true&where[id][equals]=${id}`, {
          deletedAt: null,
        })
        await send('clinic-manager', 'DELETE', page)
      })
      expect(entries.map(({ line }) => line)).toEqual([
        `clinic-marketer published ${title} on nyc`,
        'clinic-marketer published Fees on nyc: title changed',
        'clinic-marketer unpublished Fees on nyc',
        'clinic-marketer moved Fees on nyc to the trash',
        'clinic-marketer took Fees on nyc out of the trash',
        'clinic-manager deleted Fees on nyc',
      ])
      const [first] = entries
      expect(first).toMatchObject({
        kind: 'publish',
        userId: required(world().people['clinic-marketer']).id,
        title,
        ofCollection: 'pages',
        ofId: id,
        tenant: world().clinics.nyc,
        origin: 'Firefox on Linux',
      })
    })

    test('a restored version is told from a publication', async () => {
      const { id } = await world().createDocument('pages', 'nyc', { ...published, title: 'First words' })
      await local().update({ collection: 'pages', id, data: { title: 'Second words' } })
      const { docs } = await local().findVersions({ collection: 'pages', where: { parent: { equals: id } } })
      const first = required(docs.find(({ version }) => version.title === 'First words'))
      const [entry, ...others] = await entriesOf(() =>
        send('clinic-manager', 'POST', `/pages/versions/${first.id}`),
      )
      expect(others).toEqual([])
      expect(entry).toMatchObject({ kind: 'restore' })
      expect(entry?.line).toContain('restored an earlier version of First words on')
    })

    test('a change that is rolled back has none', async () => {
      const { id } = await world().createDocument('pages', 'nyc', published)
      const { user } = required(world().people['clinic-manager'])
      const lines = await linesOf(async () => {
        const transactionID = required(await payload().db.beginTransaction())
        const req = { transactionID, user }
        await local().update({ collection: 'pages', id, data: { title: 'Lost' }, req })
        await payload().db.rollbackTransaction(transactionID)
      })
      expect(lines).toEqual([])
    })

    test('what the server changes by itself has none', async () => {
      const lines = await linesOf(() => world().createDocument('pages', 'nyc', published))
      expect(lines).toEqual([])
    })

    test('hosts and other settings of a clinic have one each', async () => {
      const { nyc } = world().clinics
      const { docs } = await local().find({ collection: 'clinics', where: { id: { equals: nyc } } })
      const hosts = required(docs[0]).hosts as { host: string }[]
      const entries = await entriesOf(() =>
        send('network-admin', 'PATCH', `/clinics/${nyc}`, {
          hosts: [...hosts, { host: 'second.nyc.localhost' }],
          legalName: 'New York Physio PLLC',
        }),
      )
      expect(entries.map(({ kind, tenant }) => [kind, tenant])).toEqual([
        ['hosts', nyc],
        ['settings', nyc],
      ])
      expect(entries[0]?.line).toContain(
        `: now ${hosts[0]?.host} and second.nyc.localhost, before ${hosts[0]?.host}`,
      )
      expect(entries[1]?.line).toMatch(/: legal name changed$/)
    })

    test('accounts and roles have one for each thing that changed, without the password', async () => {
      const sample = createSample('users', 'nyc', world())
      const secret = 'another horse, another battery'
      const entries = await entriesOf(async () => {
        const { body } = await send('network-admin', 'POST', '/users', {
          ...sample,
          name: 'Mina',
          tenants: [{ tenant: world().clinics.nyc, roles: ['clinic-marketer'] }],
          currentPassword: password,
        })
        const user = `/users/${(body.doc as Doc).id}`
        const change = (data: Sample) =>
          send('network-admin', 'PATCH', user, { ...data, currentPassword: password })
        await change({ tenants: [{ tenant: world().clinics.nyc, roles: ['clinic-manager'] }] })
        await change({ password: secret })
        await change({ disabled: true })
        await send('network-admin', 'DELETE', user)
      })
      expect(entries.map(({ kind, line }) => `${kind}: ${line}`)).toEqual([
        'account: network-admin created an account for Mina: clinic marketer at nyc',
        'roles: network-admin changed the roles of Mina: now clinic manager at nyc, before clinic marketer at nyc',
        'account: network-admin set a new password for Mina',
        'account: network-admin disabled the account of Mina',
        'account: network-admin deleted the account of Mina',
      ])
      expect(entries.map(({ tenant }) => tenant)).toEqual(Array(5).fill(world().clinics.nyc))
      expect(JSON.stringify(entries)).not.toContain(secret)
    })

    test('sign-ins and refused ones have one, and unknown addresses are not kept', async () => {
      const { nyc } = world().clinics
      const { email, id } = required(world().people['clinic-marketer'])
      const login = (address: string, secret: string) =>
        rest('/users/login', {
          method: 'POST',
          body: { email: address, password: secret },
          headers: { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'curl/8' },
        })
      const entries = await entriesOf(async () => {
        await login(email, password)
        await login(email, 'wrong')
        await login('my-secret-password@clinic.example', 'wrong')
      })
      expect(entries.map(({ kind, line, userId }) => [kind, line, userId])).toEqual([
        ['sign-in', 'clinic-marketer signed in', id],
        ['refused-sign-in', 'Somebody entered a wrong password for clinic-marketer', null],
        ['refused-sign-in', 'Somebody tried to sign in with an address that has no account', null],
      ])
      expect(entries.map(({ tenant, origin }) => [tenant, origin])).toEqual([
        [nyc, 'a program, from 203.0.113.77'],
        [nyc, 'a program, from 203.0.113.77'],
        [null, 'a program, from 203.0.113.77'],
      ])
      expect(JSON.stringify(entries)).not.toContain('my-secret-password')
    })
  })

  describe('patients', () => {
    test('what was read of their enquiries is noted once an hour, and nothing that they wrote', async () => {
      const enquiry = await world().createDocument('enquiries', 'nyc', {
        name: 'Maya Ramanathan',
        email: 'maya@patients.example',
        message: 'A pain nobody may know of',
      })
      const list = `/enquiries?where[id][equals]=${enquiry.id}`
      const entries = await entriesOf(async () => {
        for (const _ of [1, 2]) await send('clinic-marketer', 'GET', `/enquiries/${enquiry.id}`)
        await send('clinic-marketer', 'GET', `${list}&select[status]=true`)
        for (const _ of [1, 2]) await send('clinic-marketer', 'GET', list)
        await send('network-admin', 'GET', `/enquiries/${enquiry.id}`)
        await send('clinic-manager', 'PATCH', `/enquiries/${enquiry.id}`, { status: 'answered' })
        await send('clinic-manager', 'DELETE', `/enquiries/${enquiry.id}`)
      })
      expect(entries.map(({ kind, line }) => `${kind}: ${line}`)).toEqual([
        'read: clinic-marketer read an enquiry to nyc',
        'read: clinic-marketer opened a list with an enquiry to nyc',
        'read: network-admin read an enquiry to nyc',
        'change: clinic-manager changed an enquiry to nyc: status and first answered changed',
        'delete: clinic-manager deleted an enquiry to nyc',
      ])
      const text = JSON.stringify(await readAll())
      for (const word of ['Maya', 'maya@', 'nobody may know']) expect(text).not.toContain(word)
    })

    test('their names stay out where a testimonial is published', async () => {
      const story = await world().createDocument('testimonials', 'nyc', { _status: 'draft', name: 'Uma V.' })
      const [entry] = await entriesOf(() =>
        send('clinic-marketer', 'PATCH', `/testimonials/${story.id}`, published),
      )
      expect(entry).toMatchObject({ kind: 'publish', title: null, ofId: story.id })
      expect(JSON.stringify(entry)).not.toContain('Uma')
    })
  })

  describe('an entry', () => {
    test('is changed and deleted through no interface', async () => {
      const { id } = required((await readAll()).at(-1))
      const before = await readAll()
      const data = { line: 'Nobody did anything' }
      const fresh = createSample('activity', 'nyc', world())
      for (const who of ['network-admin', 'clinic-manager']) {
        const { user, token } = required(world().people[who])
        const byFilter = `/activity?where[id][equals]=${id}`
        const requests: [string, string, Sample?][] = [
          ['POST', '/activity', fresh],
          ['POST', `/activity/${id}/duplicate`, {}],
          ['PATCH', `/activity/${id}`, data],
          ['PATCH', byFilter, data],
          ['PATCH', `${byFilter}&trash=true`, { deletedAt: null }],
          ['DELETE', `/activity/${id}`],
          ['DELETE', byFilter],
          ['POST', `/activity/versions/${id}`, {}],
          ['POST', '/activity/import', fresh],
        ]
        for (const [method, path, body] of requests) {
          const { status } = await rest(path, { method, token, ...(body && { body: body as never }) })
          expect([who, method, path, status >= 400]).toEqual([who, method, path, true])
        }
        for (const overrideAccess of [false, true]) {
          const args = { collection: 'activity', id, user, overrideAccess } as const
          const api = payload() as unknown as Record<string, (more: object) => Promise<unknown>>
          const call = (operation: string, more: object = {}) =>
            required(api[operation])({ ...args, ...more })
          const where = { id: { equals: id } }
          await expect(call('create', { data: fresh })).rejects.toThrow()
          await expect(call('update', { data })).rejects.toThrow()
          await expect(call('update', { id: undefined, where, data })).rejects.toThrow()
          await expect(call('delete')).rejects.toThrow()
          await expect(call('delete', { id: undefined, where })).rejects.toThrow()
          await expect(call('duplicate')).rejects.toThrow()
          await expect(call('restoreVersion')).rejects.toThrow()
        }
      }
      expect(await readAll()).toEqual(before)
    })

    test('stays when its clinic is deleted', async () => {
      const clinic = await local().create({ collection: 'clinics', data: createClinicSample('closing') })
      await send('network-admin', 'PATCH', `/clinics/${clinic.id}`, { legalName: 'Closing Ltd' })
      await send('network-admin', 'DELETE', `/clinics/${clinic.id}`)
      const { docs } = await local().find({
        collection: 'activity',
        where: { tenant: { equals: clinic.id } },
        sort: 'createdAt',
      })
      expect(docs.map(({ line }) => line)).toEqual([
        'network-admin changed settings of closing: legal name changed',
        'network-admin deleted the clinic closing',
      ])
    })

    test('is deleted once it is older than the log is kept', async () => {
      const { purgeActivity } = await import('#data/activity/purge-activity.ts')
      const now = Date.now()
      const day = 24 * 60 * 60 * 1000
      const at = (days: number) => new Date(now - days * day).toISOString()
      const add = (days: number, line: string) =>
        payload().db.create({
          collection: 'activity',
          data: { ...createSample('activity', 'nyc', world()), createdAt: at(days), line },
        })
      await add(731, 'Too old')
      await add(729, 'Still kept')
      expect(await purgeActivity(payload(), new Date(now))).toBe(1)
      const lines = (await readAll()).map(({ line }) => line)
      expect([lines.includes('Too old'), lines.includes('Still kept')]).toEqual([false, true])
    })
  })

  describe('of a document', () => {
    const ask = async (of: string, token?: string) => {
      const { GET } = await import('#app/(payload)/api/document-activity.ts')
      return restCaller(GET)(`/document-activity?of=${of}`, { token })
    }

    test('is told to whoever edits it, the newest first, and of no enquiry', async () => {
      const { id, title } = await world().createDocument('pages', 'nyc', published)
      await send('clinic-manager', 'PATCH', `/pages/${id}`, { _status: 'draft' })
      await send('clinic-manager', 'PATCH', `/pages/${id}`, published)
      const { body } = await ask(`pages:${id}`, tokenOf('clinic-marketer'))
      expect((body.lines as Entry[]).map(({ line }) => line)).toEqual([
        `clinic-manager published ${title} on nyc`,
        `clinic-manager unpublished ${title} on nyc`,
      ])
      const enquiry = await world().createDocument('enquiries', 'nyc')
      expect((await ask(`enquiries:${enquiry.id}`, tokenOf('clinic-marketer'))).status).toBe(403)
    })

    test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'document-activity'))(
      '$endpoint of $ownership clinic answers as the table says',
      async (row) => {
        const clinic = row.ownership === 'own' ? 'nyc' : 'bengaluru'
        const id = required(world().documents[`pages ${clinic} draft`])
        for (const role of roles) {
          const { status } = await ask(`pages:${id}`, role === 'anonymous' ? undefined : tokenOf(role))
          expect([role, status]).toEqual([role, row.allowed[role] === 'r' ? 200 : 403])
        }
      },
    )
  })

  describe('an export', () => {
    const exportAs = (who: string, query = '') => rest(`/activity/export?${query}`, { token: tokenOf(who) })
    const linesIn = (text: string) => text.trimEnd().split('\r\n').slice(1)
    const add = (more: Sample, clinic: 'nyc' | 'bengaluru' = 'nyc') =>
      payload().db.create({
        collection: 'activity',
        data: { ...createSample('activity', clinic, world()), ...more },
        returning: false,
      })

    test('has what the list is filtered by, and no spreadsheet executes any of it', async () => {
      const userName = `=HYPERLINK("https://evil.example") ${crypto.randomUUID()}`
      const createdAt = '2026-03-01T10:20:30.000Z'
      await add({ userName, line: `${userName} published Fees`, kind: 'publish', createdAt })
      await add({ userName, line: `${userName} unpublished Fees`, kind: 'unpublish', createdAt })
      await add({ userName, kind: 'publish', createdAt }, 'bengaluru')
      const query = new URLSearchParams({
        'where[and][0][userName][contains]': userName.slice(-36),
        'where[and][1][kind][equals]': 'publish',
        search: 'Fees',
      })
      const { status, headers, text } = await exportAs('network-admin', String(query))
      expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
      expect(text.split('\r\n')[0]).toBe('"When (UTC)","Who","What","Kind","From","Clinic"')
      const name = userName.replaceAll('"', '""')
      expect(linesIn(text)).toEqual([
        `"2026-03-01 10:20:30","'${name}","'${name} published Fees","Published","${createSample('activity', 'nyc', world()).origin}","nyc"`,
      ])
    })

    test('is in the log of each clinic of which it has anything', async () => {
      const userName = `Ana ${crypto.randomUUID()}`
      await add({ userName })
      await add({ userName }, 'bengaluru')
      await add({ userName, tenant: null })
      const query = `where[userName][equals]=${userName}`
      const { nyc, bengaluru } = world().clinics
      const note = (who: string, what: string, tenant: string | null) => ({
        kind: 'export',
        line: `${who} exported the activity of ${what}`,
        tenant,
        title: null,
      })
      const ofAdmin = await entriesOf(() => exportAs('network-admin', query))
      expect(ofAdmin).toHaveLength(3)
      expect(ofAdmin).toEqual(
        expect.arrayContaining(
          [
            note('network-admin', 'nyc', nyc),
            note('network-admin', 'bengaluru', bengaluru),
            note('network-admin', 'the network', null),
          ].map((entry) => expect.objectContaining(entry)),
        ),
      )
      expect(await entriesOf(() => exportAs('clinic-manager', query))).toEqual([
        expect.objectContaining(note('clinic-manager', 'nyc', nyc)),
      ])
    })

    test('has each entry once, also where many were made at the same instant', async () => {
      const userName = `Ana ${crypto.randomUUID()}`
      const at = (number: number) => (number === 0 ? '13' : number === 1019 ? '11' : '12')
      for (let number = 0; number < 1020; number += 1)
        await add({
          userName,
          line: `number ${number}.`,
          createdAt: `2026-03-${at(number)}T12:00:00.000Z`,
        })
      const { text } = await exportAs('clinic-manager', `where[userName][equals]=${userName}`)
      const numbers = [...text.matchAll(/number (\d+)\./g)].map(([, number]) => Number(number))
      expect([numbers.length, new Set(numbers).size]).toEqual([1020, 1020])
      expect([numbers[0], numbers.at(-1)]).toEqual([0, 1019])
    }, 60_000)

    test('with a filter that is none is refused, and nothing is cut off', async () => {
      for (const [query, message] of [
        ['where[secret][equals]=1', 'Documents can’t be filtered by “secret”.'],
        ['where[kind]=publish', 'The filter of “kind” has no operator. Write where[kind][equals]=value.'],
        ['search[a]=b', 'Send words as “search”.'],
      ] as const) {
        const { status, body } = await exportAs('clinic-manager', query)
        expect([query, status, body.errors]).toEqual([query, 400, [expect.objectContaining({ message })]])
      }
    })

    test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'activity/export'))(
      '$endpoint of $ownership clinic answers as the table says',
      async (row) => {
        const clinic = row.ownership === 'own' ? 'nyc' : 'bengaluru'
        await add({}, clinic)
        const query = `where[tenant][equals]=${world().clinics[clinic]}`
        for (const role of roles) {
          const token = role === 'anonymous' ? undefined : tokenOf(role)
          const { status, text } = await rest(`/activity/export?${query}`, { token })
          const isAnswered = status === 200 && linesIn(text).length > 0
          expect([role, isAnswered]).toEqual([role, row.allowed[role] === 'r'])
        }
      },
    )
  })

  describe('a list', () => {
    beforeAll(async () => {
      for (let index = 0; index < 300; index += 1)
        await payload().db.create({
          collection: 'activity',
          data: {
            ...createSample('activity', index % 3 === 0 ? 'nyc' : 'bengaluru', world()),
            createdAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
          },
          returning: false,
        })
    })

    /** Each way in which the panel filters, as the user who may. */
    const lists = (): [who: string, query: string][] => [
      ['network-admin', ''],
      ['clinic-manager', ''],
      ['network-admin', `&where[tenant][equals]=${world().clinics.nyc}`],
      ['network-admin', '&where[kind][equals]=publish'],
      ['network-admin', '&where[userName][equals]=Ana'],
      ['network-admin', '&where[createdAt][greater_than]=2026-01-01T01:00:00.000Z'],
      ['network-admin', '&where[ofCollection][equals]=pages&where[ofId][equals]=some-page'],
    ]

    test('reads its newest rows in the order of an index, whatever it is filtered by', async () => {
      for (const [who, query] of lists()) {
        const plans = await plansOf(polyclinic, 'activity', () =>
          send(who, 'GET', `/activity?limit=20&sort=-createdAt${query}`),
        )
        expect([who, query, plans.length > 0]).toEqual([who, query, true])
        expect([who, query, plans.filter(isScan)]).toEqual([who, query, []])
      }
    })

    test('and an export of several batches does too', async () => {
      for (const who of ['network-admin', 'clinic-manager']) {
        const plans = await plansOf(polyclinic, 'activity', () =>
          rest('/activity/export', { token: tokenOf(who) }),
        )
        expect([who, plans.length > 2, plans.filter(isScan)]).toEqual([who, true, []])
      }
    })

    test('would be found to scan or sort everything', async () => {
      const plans = await plansOf(polyclinic, 'activity', () =>
        send('network-admin', 'GET', '/activity?limit=20&sort=origin&where[origin][equals]=nowhere'),
      )
      expect(plans.some(isScan)).toBe(true)
    })
  })
}
