import { beforeAll, describe, expect, test } from 'vitest'
import type { SavedVersion } from '#domain/page-list/saved-version.ts'
import type { Sample } from '../../fixtures/world/samples.ts'
import { published } from '../../fixtures/world.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Rest, restCaller } from '../rest.ts'

/** What the page editor asks of the server. */
export function editor({ local, rest, world }: Polyclinic) {
  const tokenOf = (person: string) => required(world().people[person]).token
  const open = (source: string, clinic: string, token: string) =>
    rest('/adaptations/open', { method: 'POST', token, body: { source, clinic } })
  const createShared = async () => (await world().createDocument('conditions', 'network', published)).id
  const findAdaptations = (id: string) =>
    local().find({ collection: 'adaptations', where: { 'source.value': { equals: id } }, draft: true })

  describe('opening a shared page through a clinic', () => {
    test('makes one draft without changes, and finds it again', async () => {
      const source = `conditions:${await createShared()}`
      const token = tokenOf('clinic-marketer')
      const first = await open(source, world().clinics.nyc, token)
      const second = await open(source, world().clinics.nyc, token)
      expect([first.status, second.status]).toEqual([200, 200])
      expect(second.body.id).toBe(first.body.id)
      const row = await local().findByID({
        collection: 'adaptations',
        id: String(first.body.id),
        draft: true,
      })
      expect(row).toMatchObject({ _status: 'draft', tenant: world().clinics.nyc })
      expect(row.operations ?? []).toEqual([])
    })

    test('is refused to whoever may not write there, and makes nothing', async () => {
      const id = await createShared()
      const { nyc, bengaluru } = world().clinics
      const refused = await Promise.all([
        open(`conditions:${id}`, bengaluru, tokenOf('clinic-marketer')),
        open(`conditions:${id}`, nyc, tokenOf('clinician')),
        open(`conditions:${id}`, nyc, 'no-token'),
      ])
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
      expect((await findAdaptations(id)).totalDocs).toBe(0)
    })

    test('says what a page that is none lacks', async () => {
      const token = tokenOf('clinic-marketer')
      const answers = await Promise.all(
        ['users:1', 'conditions:', `conditions:${crypto.randomUUID()}`].map((source) =>
          open(source, world().clinics.nyc, token),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual([400, 400, 404])
      expect(answers[0]?.text).toContain('must be collection:id')
    })
  })

  const rows = (...names: string[]) => endpointMatrix.filter(({ endpoint }) => names.includes(endpoint))
  test.each(rows('adaptations/open', 'adaptations/places'))(
    '$endpoint of $ownership clinic answers as the table says',
    async (row) => {
      const source = `conditions:${await createShared()}`
      const clinic = world().clinics[row.ownership === 'own' ? 'nyc' : 'bengaluru']
      for (const role of roles) {
        const token = role === 'anonymous' ? '' : tokenOf(role)
        const { status } =
          row.endpoint === 'adaptations/open'
            ? await open(source, clinic, token)
            : await rest(`/adaptations/places?source=${source}&clinic=${clinic}`, { token })
        expect([role, status]).toEqual([role, row.allowed[role] === 'r' ? 200 : 403])
      }
    },
  )

  describe('the history of a document', () => {
    let get: Rest
    beforeAll(async () => {
      get = restCaller((await import('#app/(payload)/api/history.ts')).GET)
    })

    test('names who saved each version, when and what that changed, the newest first, and which were published', async () => {
      const { id } = await world().createDocument('pages', 'nyc', published)
      const { user, token } = required(world().people['clinic-marketer'])
      await rest(`/pages/${id}`, { method: 'PATCH', token, body: { heading: 'Live', _status: 'published' } })
      await rest(`/pages/${id}?draft=true`, {
        method: 'PATCH',
        token,
        body: { heading: 'Next', _status: 'draft' },
      })
      const { body } = await get(`/history?of=pages:${id}&with=changes`, { token })
      const versions = body.versions as SavedVersion[]
      expect(versions.slice(0, 2)).toMatchObject([
        { savedBy: user.name, isPublished: false, changes: 'heading changed' },
        { savedBy: user.name, isPublished: true, changes: 'heading changed' },
      ])
      expect(versions.at(-1)?.changes).toBe('')
      const times = versions.map(({ savedAt }) => savedAt)
      expect(times).toEqual(times.toSorted().toReversed())
      const restored = await rest(`/pages/versions/${versions[1]?.id}`, { method: 'POST', token })
      expect(restored.status).toBe(200)
      expect(await local().findByID({ collection: 'pages', id })).toMatchObject({
        heading: 'Live',
        _status: 'published',
      })
    })

    test.each(rows('history'))('of $ownership clinic is shown as the table says', async (row) => {
      const clinic = row.ownership === 'own' ? 'nyc' : 'bengaluru'
      const id = required(world().documents[`conditions ${clinic} published`])
      for (const role of roles) {
        const token = role === 'anonymous' ? undefined : tokenOf(role)
        const { status } = await get(`/history?of=conditions:${id}`, { token })
        expect([role, status]).toEqual([role, row.allowed[role] === 'r' ? 200 : 403])
      }
    })
  })

  test('a save that is based on no state is refused, changes nothing and names who saved last', async () => {
    const { id } = await world().createDocument('pages', 'nyc', published)
    const save = (person: string, body: Sample) =>
      rest(`/pages/${id}?draft=true`, { method: 'PATCH', token: tokenOf(person), body })
    const [manager, marketer] = ['clinic-manager', 'clinic-marketer']
    expect((await save(manager, { heading: 'By the manager', _status: 'draft' })).status).toBe(200)
    const refused = await save(marketer, { loadedAt: new Date(0).toISOString() })
    expect(refused.status).toBe(409)
    const [error] = refused.body.errors as { data: { changedBy: string } }[]
    expect(error?.data.changedBy).toBeTruthy()
    expect(error?.data.changedBy).not.toMatch(/^You/)
    const own = await save(manager, { loadedAt: new Date(0).toISOString() })
    expect((own.body.errors as { data: { changedBy: string } }[])[0]?.data.changedBy).toMatch(/^You/)
    const row = await local().findByID({ collection: 'pages', id, draft: true })
    expect(row.heading).toBe('By the manager')
  })

  describe('the drafts of a document', () => {
    const findVersions = async (id: string) =>
      (await local().findVersions({ collection: 'pages', where: { parent: { equals: id } }, limit: 50 })).docs
    const saveDraft = (id: string, heading: string, person: string) =>
      rest(`/pages/${id}?draft=true`, {
        method: 'PATCH',
        token: tokenOf(person),
        body: { heading, _status: 'draft' },
      })

    test('that one user saves one after the other replace each other, and never a published version', async () => {
      const { id } = await world().createDocument('pages', 'nyc', published)
      for (let count = 1; count <= 6; count += 1)
        expect((await saveDraft(id, `Draft ${count}`, 'clinic-marketer')).status).toBe(200)
      const versions = (await findVersions(id)).map(({ version }) => version as Sample)
      // Two where the clock has passed from one five minutes into the next.
      expect(versions.filter(({ _status }) => _status === 'draft').length).toBeLessThanOrEqual(2)
      expect(versions.filter(({ _status }) => _status === 'published')).toHaveLength(1)
      expect(versions[0]?.heading).toBe('Draft 6')
    })

    test('of two users stay', async () => {
      const { id } = await world().createDocument('pages', 'nyc', published)
      await saveDraft(id, 'By one', 'clinic-marketer')
      await saveDraft(id, 'By the other', 'clinic-manager')
      await saveDraft(id, 'By one again', 'clinic-marketer')
      const headings = (await findVersions(id)).map(({ version }) => (version as Sample).heading)
      expect(headings).toEqual(expect.arrayContaining(['By one', 'By the other', 'By one again']))
    })
  })
}
