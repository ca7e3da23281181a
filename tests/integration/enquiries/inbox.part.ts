import { describe, expect, test } from 'vitest'
import type { AnswerTimes, Inbox } from '#domain/enquiry/inbox.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type EnquiryFixture, minutesLater } from './enquiry-fixture.ts'
import { inboxCaller } from './inbox-caller.ts'

export function inbox(
  polyclinic: Polyclinic,
  { createForm, createDependencies, send, findStored }: EnquiryFixture,
) {
  const { payload, rest, world } = polyclinic
  const { call, open } = inboxCaller(polyclinic)
  const idOf = async (sent: URLSearchParams) => required((await findStored(sent))[0]).id
  const store = async (values: Record<string, string> = {}, minutes = 0) => {
    const sent = createForm(values)
    await send(sent, createDependencies({ now: minutesLater(minutes) }))
    return { name: required(sent.get('name')), id: await idOf(sent) }
  }
  const list = async (query: string, who = 'clinic-marketer') =>
    (await call(who, 'inbox', { query })).body as unknown as Inbox
  const change = (who: string, body: { ids: string[]; status?: string; assignee?: string | null }) =>
    call(who, 'inbox/change', { body })

  test('lists the clinic’s enquiries, the newest first, as one reads them', async () => {
    const first = await store({ message: 'Is there parking?' }, 26 * 60)
    const second = await store({}, 27 * 60)
    const { rows } = await list('state=open')
    expect(rows.slice(0, 2).map(({ id }) => id)).toEqual([second.id, first.id])
    expect(rows[1]).toMatchObject({
      name: first.name,
      phone: '(212) 555-0199',
      message: 'Is there parking?',
      about: 'Achilles pain',
      state: 'new',
      isUnread: true,
      assignee: null,
      timeZone: 'America/New_York',
    })
  })

  test('finds by words of the name and the message, and by a telephone number however it is written', async () => {
    const { id, name } = await store({ phone: '212-555-0177', message: 'My knee clicks.' })
    for (const search of [name, `${name} clicks`, 'KNEE clicks', '212 555-0177', '(212) 555 0177'])
      expect([
        search,
        (await list(`search=${encodeURIComponent(search)}`)).rows.map((row) => row.id),
      ]).toEqual([search, [id]])
    expect((await list(`search=${encodeURIComponent(`${name} ankle`)}`)).rows).toEqual([])
  })

  test('counts on a later page what it counts on the first, and has the first where there is no such page', async () => {
    const name = `Ravi ${crypto.randomUUID()}`
    for (const status of ['answered', 'in-progress'])
      for (let number = 0; number < 31; number += 1)
        await world().createDocument('enquiries', 'nyc', {
          name,
          status,
          digest: `${name} ${status} ${number}`,
        })
    const counts = { new: 0, 'in-progress': 31, answered: 31, spam: 0 }
    for (const [state, total, pages] of [
      ['', 62, 3],
      ['open', 31, 2],
      ['in-progress', 31, 2],
      ['answered', 31, 2],
    ] as const) {
      const query = (page: number) => `search=${encodeURIComponent(name)}&state=${state}&page=${page}`
      const [first, last, gone] = await Promise.all([1, pages, 9].map((page) => list(query(page))))
      expect([state, first]).toMatchObject([state, { counts, total, page: 1, pages }])
      expect([state, last]).toMatchObject([state, { counts, total, page: pages, pages }])
      expect([state, last?.rows.length]).toEqual([state, total % 30])
      expect([state, gone]).toEqual([state, first])
    }
  })

  test('an enquiry is unread until somebody of the clinic has opened it', async () => {
    const { id } = await store()
    const unread = async () => (await call('clinic-marketer', 'inbox/unread')).body.unread as number
    const before = await unread()
    await open('network-admin', id)
    expect(await unread()).toBe(before)
    const { updatedAt } = await payload().findByID({ collection: 'enquiries', id, depth: 0 })
    expect(await open('clinic-marketer', id)).toMatchObject({ id, isUnread: true })
    expect(await unread()).toBe(before - 1)
    const at = (clinic: 'nyc' | 'bengaluru') =>
      call('clinic-marketer', 'inbox/unread', { query: `clinic=${required(world().clinics[clinic])}` })
    expect((await at('nyc')).body.unread).toBe(before - 1)
    expect((await at('bengaluru')).status).toBe(403)
    expect((await open('clinic-marketer', id)).isUnread).toBe(false)
    // Whoever is about to change it gets no conflict.
    expect((await payload().findByID({ collection: 'enquiries', id, depth: 0 })).updatedAt).toBe(updatedAt)
  })

  test('several enquiries are changed at once, each with a result of its own', async () => {
    const [one, two] = [await store(), await store()]
    const other = createForm({ consent: 'on', phone: '98450 12345' }, 'bengaluru')
    await send(other, createDependencies(), 'bengaluru')
    const foreign = required((await findStored(other))[0]?.id)
    const { body } = await change('clinic-marketer', { ids: [one.id, two.id, foreign], status: 'spam' })
    expect(body.changed).toEqual([one.id, two.id])
    expect(body.refused).toEqual([
      { id: foreign, message: 'This enquiry has been deleted, or belongs to another clinic.' },
    ])
    expect((await list('state=spam')).rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining([one.id, two.id]),
    )
    expect(await findStored(other)).toMatchObject([{ status: 'new' }])
  })

  test('an enquiry is assigned to somebody who works for the clinic, and to nobody else', async () => {
    const { id } = await store()
    const [marketer, stranger] = ['clinic-marketer', 'clinic-manager bengaluru'].map(
      (who) => required(world().people[who]).id,
    )
    await change('clinic-manager', { ids: [id], assignee: required(marketer) })
    expect((await list('assignee=me')).rows.map((row) => row.id)).toEqual([id])
    for (const nobody of [required(stranger), 'no-such-user']) {
      const { body } = await change('clinic-manager', { ids: [id], assignee: nobody })
      expect(body.refused).toMatchObject([
        { message: expect.stringMatching(/Choose somebody who answers for this clinic\.$/) },
      ])
    }
    expect((await open('clinic-manager', id)).assignee).toMatchObject({ id: marketer })
    expect((await open('clinic-manager', id)).people.map((person) => person.id)).not.toContain(stranger)
    await change('clinic-manager', { ids: [id], assignee: null })
    expect((await list('assignee=me')).rows).toEqual([])
  })

  test('a note is read by the clinic, with its author, and by nobody else', async () => {
    const { id } = await store()
    const note = (who: string, text = 'Call after six.') => call(who, 'inbox/note', { body: { id, text } })
    expect((await note('clinic-marketer')).status).toBe(200)
    expect((await note('clinic-marketer', ' ')).body.errors).toEqual([{ message: '“Note” is empty.' }])
    for (const who of ['clinic-manager bengaluru', 'network-editor', 'clinician'])
      expect([who, (await note(who)).status]).toEqual([who, 403])
    const { name } = required(world().people['clinic-marketer']).user
    expect((await open('clinic-manager', id)).thread).toMatchObject([
      { kind: 'note', text: 'Call after six.', author: name, mail: null },
    ])
  })

  test('everything that was written goes with the enquiry', async () => {
    const { id } = await store()
    await call('clinic-marketer', 'inbox/note', { body: { id, text: 'Call after six.' } })
    const { token } = required(world().people['clinic-manager'])
    expect((await rest(`/enquiries/${id}`, { token, method: 'DELETE' })).status).toBe(200)
    const where = { enquiry: { equals: id } }
    expect((await payload().count({ collection: 'enquiry-thread', where })).totalDocs).toBe(0)
  })

  test('a manager sees the median time to the first answer, and what waits', async () => {
    const times = async () =>
      (await call('clinic-manager', 'inbox/answer-times')).body as unknown as AnswerTimes
    const before = await times()
    const { id } = await store({}, 10)
    expect(await times()).toMatchObject({ received: before.received + 1, waiting: before.waiting + 1 })
    await change('clinic-marketer', { ids: [id], status: 'answered' })
    expect(await times()).toMatchObject({ answered: before.answered + 1, waiting: before.waiting })
    const first = required(
      (await payload().findByID({ collection: 'enquiries', id, depth: 0 })).firstAnsweredAt,
    )
    await change('clinic-marketer', { ids: [id], status: 'in-progress' })
    await change('clinic-marketer', { ids: [id], status: 'answered' })
    expect((await payload().findByID({ collection: 'enquiries', id, depth: 0 })).firstAnsweredAt).toBe(first)
  })

  describe('the access', () => {
    const asked = {
      inbox: (clinic: string) => ['inbox', { query: `clinic=${clinic}` }] as const,
      'inbox-answer-times': (clinic: string) =>
        ['inbox/answer-times', { query: `clinic=${clinic}` }] as const,
      'inbox-export': (clinic: string) => ['inbox/export', { query: `clinic=${clinic}` }] as const,
      'patient-data': (clinic: string) =>
        ['patient-data', { body: { about: 'maya@example.com', action: 'find', clinic } }] as const,
    }
    test.each(endpointMatrix.filter(({ endpoint }) => endpoint in asked))(
      'to $endpoint, $ownership clinic, is as the table says',
      async ({ endpoint, ownership, allowed }) => {
        const clinic = world().clinics[ownership === 'own' ? 'nyc' : 'bengaluru']
        for (const role of roles) {
          const [name, options] = asked[endpoint as keyof typeof asked](clinic)
          const { status } = await call(role === 'anonymous' ? null : role, name, options)
          const refused = role === 'anonymous' ? 401 : 403
          expect([role, status]).toEqual([role, allowed[role] === 'r' ? 200 : refused])
        }
      },
    )

    test('to an enquiry is its clinic’s alone: nobody else opens it, answers it or notes anything', async () => {
      const { id } = await store({ email: 'maya@example.com' })
      const attempts = [
        ['inbox/open', { id }],
        ['inbox/note', { id, text: 'Mine' }],
        ['inbox/reply', { id, subject: 'Mine', text: 'Mine' }],
      ] as const
      for (const who of [
        'clinic-manager bengaluru',
        'clinic-marketer bengaluru',
        'network-editor',
        'clinician',
      ])
        for (const [name, body] of attempts)
          expect([who, name, (await call(who, name, { body })).status]).toEqual([who, name, 403])
      for (const [name, body] of attempts) expect((await call(null, name, { body })).status).toBe(401)
      expect((await open('clinic-manager', id)).thread).toEqual([])
    })

    test('lists without a clinic only what the user may answer', async () => {
      const { rows } = await list('', 'clinic-marketer')
      expect(new Set(rows.map(({ clinic }) => clinic.id))).toEqual(new Set([world().clinics.nyc]))
    })
  })
}
