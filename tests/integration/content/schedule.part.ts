import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DocumentSchedule, ScheduledChange } from '#domain/schedule/scheduled-change.ts'
import type { Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Json, type Rest, restCaller } from '../rest.ts'

/** Publications to come: who schedules them, what is applied when they are due, and what is not. */
export function schedule({ local, payload, rest, world }: Polyclinic) {
  let get: Rest
  let post: Rest
  let move: Rest
  let cancel: Rest
  beforeAll(async () => {
    const routes = await import('#app/(payload)/api/schedule/schedule.ts')
    get = restCaller(routes.GET)
    post = restCaller(routes.POST)
    move = restCaller((await import('#app/(payload)/api/schedule/move.ts')).POST)
    cancel = restCaller((await import('#app/(payload)/api/schedule/cancel.ts')).POST)
  })

  const tokenOf = (who: string) => required(world().people[who]).token
  const send = async (to: Rest, who: string, body: Sample) =>
    to('/schedule', { method: 'POST', token: tokenOf(who), body: body as never })
  /** A year from now, at nyc and at bengaluru alike a time of its own. */
  const year = new Date().getUTCFullYear() + 1
  const morning = `${year}-07-01T09:00`
  const noon = `${year}-07-01T12:00`
  const inNewYork = (time: string) => Date.parse(`${time}:00-04:00`)

  type Asked = { collection: string; id: string; action?: string; at?: string; who?: string }
  const plan = async ({ action = 'publish', at = morning, who = 'clinic-manager', ...of }: Asked) => {
    const { status, body } = await send(post, who, { ...of, action, at })
    return status === 200 ? String(body.id) : `${status} ${messageOf(body)}`
  }
  const messageOf = (body: Json) => (body.errors as { message: string }[] | undefined)?.[0]?.message
  const applyAt = async (time: string | number) => {
    const { applyDueChanges } = await import('#data/schedule/apply-due.ts')
    return applyDueChanges(payload(), new Date(typeof time === 'number' ? time : inNewYork(time)))
  }
  const list = async (who = 'clinic-manager', query = `?clinic=${world().clinics.nyc}`) => {
    const { status, body } = await get(`/schedule${query}`, { token: tokenOf(who) })
    expect(status).toBe(200)
    return body.changes as unknown as ScheduledChange[]
  }
  const found = async (id: string) => (await list()).find((change) => change.document.id === id)
  const scheduleOf = async (collection: string, id: string) =>
    (await get(`/schedule?of=${collection}:${id}`, { token: tokenOf('clinic-manager') }))
      .body as unknown as DocumentSchedule
  const live = (collection: string, id: string) => local().findByID({ collection, id })
  const newest = (collection: string, id: string) => local().findByID({ collection, id, draft: true })
  const linesOf = async (id: string) => {
    const where = { ofId: { equals: id } }
    const { docs } = await local().find({ collection: 'activity', where, sort: 'createdAt' })
    return docs.map(({ line }) => String(line))
  }
  const draft = (collection: string, more: Sample = {}) =>
    world().createDocument(collection, 'nyc', { _status: 'draft', ...more })
  const save = async (collection: string, id: string, data: Sample, who = 'clinic-manager') => {
    const path = `/${collection}/${id}?draft=true`
    const { status } = await rest(path, { method: 'PATCH', token: tokenOf(who), body: data as never })
    expect(status).toBe(200)
  }
  // What one test leaves must not be due in another.
  afterEach(() => payload().db.deleteMany({ collection: 'scheduled-changes', where: {} }))

  test.each(['posts', 'pages', 'adaptations', 'testimonials', 'practitioners', 'conditions'])(
    'publish a draft of %s when it is due in the clinic’s time zone, and not before',
    async (collection) => {
      const { id } = await draft(collection)
      expect(await plan({ collection, id })).not.toMatch(/^\d{3} /)
      expect(await found(id)).toMatchObject({
        action: 'publish',
        at: new Date(inNewYork(morning)).toISOString(),
        timeZone: 'America/New_York',
        by: 'clinic-manager',
        clinic: { id: world().clinics.nyc },
      })
      expect(await applyAt(inNewYork(morning) - 1)).toBe(0)
      expect(await live(collection, id)).toMatchObject({ _status: 'draft' })
      expect(await applyAt(morning)).toBe(1)
      expect(await live(collection, id)).toMatchObject(published)
      expect(await found(id)).toBeUndefined()
      expect(await applyAt(morning)).toBe(0)
    },
  )

  test('publish the version as it was scheduled, and keep what was saved later as the draft', async () => {
    const { id } = await draft('posts', { title: 'Of the first draft' })
    await save('posts', id, { title: 'As scheduled' })
    await plan({ collection: 'posts', id })
    await save('posts', id, { title: 'Saved later' })
    await save('posts', id, { title: 'Saved last' }, 'clinic-marketer')
    expect(await applyAt(noon)).toBe(1)
    expect(await live('posts', id)).toMatchObject({ title: 'As scheduled', ...published })
    const { people } = world()
    expect(await newest('posts', id)).toMatchObject({
      title: 'Saved last',
      _status: 'draft',
      updatedBy: required(people['clinic-marketer']).id,
    })
  })

  test('date a new post when it appears, unless its day was chosen', async () => {
    const created = '2026-01-05T09:30:12.345Z'
    const chosen = '2026-01-05T12:00:00.000Z'
    const [left, set] = [
      await draft('posts', { publishedOn: created }),
      await draft('posts', { publishedOn: chosen }),
    ]
    for (const { id } of [left, set]) await plan({ collection: 'posts', id })
    const before = Date.now()
    expect(await applyAt(noon)).toBe(2)
    expect(Date.parse(String((await live('posts', left.id)).publishedOn))).toBeGreaterThanOrEqual(before)
    expect((await live('posts', set.id)).publishedOn).toBe(chosen)
  })

  test('keep the scheduled version however many drafts are saved after it', async () => {
    const { id } = await draft('posts', { title: 'As scheduled' })
    await plan({ collection: 'posts', id })
    for (let number = 0; number < 53; number += 1)
      await local().update({ collection: 'posts', id, data: { title: `Draft ${number}` }, draft: true })
    expect(await applyAt(noon)).toBe(1)
    expect(await live('posts', id)).toMatchObject({ title: 'As scheduled', ...published })
  })

  test('end a publication, also of what is to be published first', async () => {
    const { id } = await draft('pages')
    expect(await plan({ collection: 'pages', id, action: 'unpublish', at: noon })).toMatch(
      /^400 There is nothing to unpublish/,
    )
    await plan({ collection: 'pages', id })
    await plan({ collection: 'pages', id, action: 'unpublish', at: noon })
    expect((await list()).map(({ action }) => action)).toEqual(['publish', 'unpublish'])
    expect(await applyAt(morning)).toBe(1)
    expect(await live('pages', id)).toMatchObject(published)
    expect(await applyAt(noon)).toBe(1)
    expect(await live('pages', id)).toMatchObject({ _status: 'draft' })
  })

  test('are applied in order where several became due while no server ran', async () => {
    const { id } = await draft('pages')
    await plan({ collection: 'pages', id })
    await plan({ collection: 'pages', id, action: 'unpublish', at: noon })
    expect(await applyAt(`${year}-08-01T09:00`)).toBe(2)
    expect(await live('pages', id)).toMatchObject({ _status: 'draft' })
  })

  test('can be moved and cancelled, each once, until they are applied', async () => {
    const { id } = await draft('posts')
    const change = await plan({ collection: 'posts', id })
    expect(await plan({ collection: 'posts', id, at: noon })).toMatch(/^409 This is scheduled already/)
    expect((await send(move, 'clinic-marketer', { id: change, at: noon })).status).toBe(200)
    expect(await found(id)).toMatchObject({ by: 'clinic-marketer' })
    expect(await applyAt(morning)).toBe(0)
    expect((await send(cancel, 'clinic-manager', { id: change })).status).toBe(200)
    expect((await send(cancel, 'clinic-manager', { id: change })).status).toBe(409)
    expect((await send(move, 'clinic-manager', { id: change, at: noon })).status).toBe(409)
    expect(await applyAt(noon)).toBe(0)
    expect(await live('posts', id)).toMatchObject({ _status: 'draft' })
  })

  test('are in the activity log: who scheduled, moved and cancelled, and what was applied', async () => {
    const { id } = await draft('posts', { title: 'Winter classes' })
    const change = await plan({ collection: 'posts', id })
    await send(move, 'clinic-marketer', { id: change, at: noon })
    await send(cancel, 'clinic-manager', { id: change })
    await plan({ collection: 'posts', id, at: noon })
    await applyAt(noon)
    const { name } = await live('clinics', world().clinics.nyc)
    const place = `Winter classes on ${name}`
    expect(await linesOf(id)).toEqual([
      `clinic-manager scheduled to publish ${place} on 1 Jul ${year}, 09:00 (New York time)`,
      `clinic-marketer moved what is scheduled to publish ${place} to 1 Jul ${year}, 12:00 (New York time)`,
      `clinic-manager cancelled what was scheduled to publish ${place}`,
      `clinic-manager scheduled to publish ${place} on 1 Jul ${year}, 12:00 (New York time)`,
      `clinic-manager published ${place}`,
    ])
  })

  test('name no patient in the activity log', async () => {
    const { id } = await draft('testimonials', { name: 'Maya R.' })
    await plan({ collection: 'testimonials', id })
    expect((await linesOf(id)).join()).not.toMatch(/Maya/)
  })

  test('refuse a time that has passed or is none, what would be refused now, and what is published already', async () => {
    const { id } = await draft('posts')
    expect(await plan({ collection: 'posts', id, at: '2026-01-05T09:00' })).toMatch(/^400 .* has passed/)
    expect(await plan({ collection: 'posts', id, at: 'soon' })).toBe('400 Enter a date and a time.')
    const untitled = await draft('posts', { title: '' })
    expect(await plan({ collection: 'posts', id: untitled.id })).toMatch(
      /^400 This could not be published then: Title/,
    )
    expect(await live('posts', untitled.id)).toMatchObject({ _status: 'draft' })
    const done = await world().createDocument('posts', 'nyc', published)
    expect(await plan({ collection: 'posts', id: done.id })).toMatch(/^400 There is nothing to publish/)
    expect(await plan({ collection: 'media', id })).toMatch(/^404/)
    expect(await list()).toEqual([])
  })

  test('a document published by hand in the meantime stays as it is, and is settled where nothing differs', async () => {
    const { id } = await draft('posts', { title: 'As scheduled' })
    await plan({ collection: 'posts', id })
    await local().update({ collection: 'posts', id, data: published })
    expect(await applyAt(noon)).toBe(1)
    const other = await draft('posts', { title: 'As scheduled' })
    await plan({ collection: 'posts', id: other.id })
    await local().update({ collection: 'posts', id: other.id, data: { title: 'Corrected', ...published } })
    expect(await applyAt(noon)).toBe(0)
    expect(await live('posts', other.id)).toMatchObject({ title: 'Corrected', ...published })
    expect((await found(other.id))?.problem).toMatch(/published a newer version by hand/)
  })

  describe('that is refused when it is due', () => {
    let mails: { to: string; subject: string; text: string }[] = []
    let was = ''
    beforeEach(() => {
      mails = []
      was = payload().email.name
      Object.assign(payload().email, { name: 'nodemailer' })
      vi.spyOn(payload(), 'sendEmail').mockImplementation(async (mail) => {
        mails.push(mail as (typeof mails)[number])
      })
    })
    afterEach(() => {
      vi.restoreAllMocks()
      Object.assign(payload().email, { name: was })
    })
    const tell = async (time = noon) => {
      const { tellRefusals } = await import('#data/schedule/tell-refusals.ts')
      return tellRefusals(payload(), new Date(inNewYork(time)))
    }

    test('leaves the page as it is, and tells who scheduled it and the clinic’s managers once', async () => {
      const marketer = required(world().people['clinic-marketer'])
      const { id } = await draft('posts', { title: 'Winter classes' })
      await plan({ collection: 'posts', id, who: 'clinic-marketer' })
      const { tenants } = await live('users', marketer.id)
      await local().update({ collection: 'users', id: marketer.id, data: { tenants: [] } })
      expect(await applyAt(noon)).toBe(0)
      await local().update({ collection: 'users', id: marketer.id, data: { tenants } })
      expect(await live('posts', id)).toMatchObject({ _status: 'draft' })
      expect((await found(id))?.problem).toBe('clinic-marketer may not publish this any more.')
      expect((await linesOf(id)).at(-1)).toMatch(
        /^clinic-marketer had scheduled to publish .*, which was refused$/,
      )
      await tell()
      expect(await tell()).toBe(0)
      expect(mails.map(({ to }) => to)).toEqual(
        expect.arrayContaining([marketer.email, required(world().people['clinic-manager']).email]),
      )
      expect(mails.map(({ to }) => to)).not.toContain(
        required(world().people['clinic-manager bengaluru']).email,
      )
      expect(mails[0]?.subject).toMatch(/^Not published as scheduled: Winter classes on /)
      expect(await applyAt(`${year}-07-01T13:00`)).toBe(0)
    })

    test('can be moved to another time, at which it is applied', async () => {
      const { id } = await draft('posts')
      const change = await plan({ collection: 'posts', id })
      await trash(id)
      await applyAt(morning)
      expect(await problems()).toHaveLength(1)
      expect((await send(move, 'clinic-marketer', { id: change, at: noon })).status).toBe(400)
      await local().update({ collection: 'posts', id, data: { deletedAt: null }, trash: true })
      expect((await send(move, 'clinic-marketer', { id: change, at: noon })).status).toBe(200)
      expect(await applyAt(noon)).toBe(1)
      expect(await live('posts', id)).toMatchObject(published)
    })

    test.each<[string, (id: string) => Promise<unknown>, RegExp]>([
      ['because its author has no account any more', () => loseAuthor(), /account .* has been deleted/],
      ['because it is in the trash', (id) => trash(id), /trash/],
      ['because it is gone', (id) => local().delete({ collection: 'posts', id }), /deleted/],
    ])('%s, says so', async (_, change, words) => {
      const { id } = await draft('posts')
      await plan({ collection: 'posts', id })
      await change(id)
      expect(await applyAt(noon)).toBe(0)
      expect(await problems()).toEqual([expect.stringMatching(words)])
    })

    const problems = async () =>
      (await local().find({ collection: 'scheduled-changes' })).docs.map(({ problem }) => problem)
    const trash = (id: string) =>
      local().update({ collection: 'posts', id, data: { deletedAt: new Date().toISOString() } })
    const loseAuthor = async () => {
      const { docs } = await local().find({ collection: 'scheduled-changes' })
      for (const { id } of docs)
        await payload().db.updateOne({ collection: 'scheduled-changes', id, data: { scheduledBy: 'gone' } })
    }
  })

  test('are applied once by several servers at the same time', async () => {
    const ids: string[] = []
    for (let number = 0; number < 5; number += 1) {
      const { id } = await draft('posts')
      await plan({ collection: 'posts', id })
      ids.push(id)
    }
    const applied = await Promise.all([applyAt(noon), applyAt(noon), applyAt(noon)])
    expect(applied.reduce((sum, count) => sum + count, 0)).toBe(ids.length)
    for (const id of ids) {
      expect((await linesOf(id)).filter((line) => line.includes(' published '))).toHaveLength(1)
    }
  })

  test('are tried again, not given up, after a fault of the database', async () => {
    const { id } = await draft('posts')
    await plan({ collection: 'posts', id })
    const { updateOne } = payload().db
    const failing = vi.spyOn(payload().db, 'updateOne').mockRejectedValue(new Error('disk'))
    expect(await applyAt(noon)).toBe(0)
    failing.mockRestore()
    payload().db.updateOne = updateOne
    expect(await live('posts', id)).toMatchObject({ _status: 'draft' })
    expect((await found(id))?.problem).toBeNull()
    expect(await applyAt(inNewYork(noon) + 60_000)).toBe(1)
  })

  describe('of another clinic', () => {
    test('are neither seen nor scheduled, moved or cancelled', async () => {
      const { id } = await draft('posts')
      const change = await plan({ collection: 'posts', id })
      const other = 'clinic-manager bengaluru'
      expect(await plan({ collection: 'posts', id, action: 'unpublish', who: other })).toMatch(/^404/)
      expect((await send(move, other, { id: change, at: noon })).status).toBe(409)
      expect((await send(cancel, other, { id: change })).status).toBe(409)
      expect(await list(other, '')).toEqual([])
      expect((await get(`/schedule?of=posts:${id}`, { token: tokenOf(other) })).status).toBe(403)
      expect((await list('network-admin', '')).map(({ document }) => document.id)).toEqual([id])
    })

    test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'schedule'))(
      'the list of the $ownership clinic is for the roles of the matrix',
      async ({ ownership, allowed }) => {
        const clinic = world().clinics[ownership === 'own' ? 'nyc' : 'bengaluru']
        for (const role of roles) {
          const token = role === 'anonymous' ? undefined : tokenOf(role)
          const { status } = await get(`/schedule?clinic=${clinic}`, { ...(token && { token }) })
          expect([role, status === 200]).toEqual([role, allowed[role] === 'r'])
        }
      },
    )

    test('a role that may not publish schedules nothing', async () => {
      const { id } = await draft('practitioners')
      expect(await plan({ collection: 'practitioners', id, who: 'clinic-marketer' })).toMatch(/^403/)
      expect(await plan({ collection: 'practitioners', id, who: 'clinician' })).toMatch(/^403/)
      const shared = await world().createDocument('posts', 'network', { _status: 'draft' })
      expect(await plan({ collection: 'posts', id: shared.id })).toMatch(/^403/)
      expect(await plan({ collection: 'posts', id: shared.id, who: 'network-editor' })).not.toMatch(/^\d{3} /)
    })
  })

  test('a document tells what is scheduled and whether there is something to schedule', async () => {
    const { id } = await draft('posts')
    expect(await scheduleOf('posts', id)).toMatchObject({
      changes: [],
      timeZone: 'America/New_York',
      isEditable: true,
      isPublished: false,
      hasDraft: true,
    })
  })
}
