import { describe, expect, test } from 'vitest'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { richText } from '../../fixtures/world/samples.ts'
import { endpointMatrix, roles } from '../access-expected.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { restCaller } from '../rest.ts'

const shared = 'The heel hurts most with the first steps of the morning and eases once it is warm.'
const secret = 'Our own way with heels on the third floor above the loud street.'

/** How much of a clinic's page no other clinic repeats, as the panel tells editors. */
export function localValues({ local, payload, world }: Polyclinic) {
  const create = (collection: string, owner: 'nyc' | 'network', more: object) =>
    world().createDocument(collection, owner, { _status: 'published', ...more })
  const find = async (who: string | null, id: string, clinic?: string) => {
    const { findLocalValues } = await import('#data/local-value.ts')
    // A cast, because the users of the world have the fields of the policy only.
    const user = who === null ? null : (required(world().people[who]).user as never)
    return findLocalValues(user, { collection: 'conditions', id, locale: 'en' }, clinic)
  }
  const createCondition = async () => {
    for (const id of Object.values(world().clinics))
      await payload().update({ collection: 'clinics', id, data: { status: 'live' } })
    const sections = [{ blockType: 'text', heading: 'Heels', body: richText(shared) }]
    const { id } = await create('conditions', 'network', { sections })
    return id
  }

  test('the local value of a page grows with the clinic’s own words, and what is missing is named', async () => {
    const id = await createCondition()
    const { nyc } = world().clinics
    const [before] = required(await find('clinic-marketer', id, nyc))
    expect(before).toMatchObject({ clinic: { id: nyc }, repeated: expect.any(Number) })
    expect(before?.missing).toEqual(expect.arrayContaining(['introduction', 'practitioners', 'fees']))
    await local().create({
      collection: 'adaptations',
      data: {
        source: { relationTo: 'conditions', value: id },
        introduction: richText(secret),
        tenant: nyc,
        _status: 'published',
      },
    })
    const [after] = required(await find('clinic-marketer', id, nyc))
    expect(after?.repeated).toBeLessThan(required(before).repeated ?? 0)
    expect(after?.missing).not.toContain('introduction')
  })

  test('an editor gets the local values of the clinics that they work for, and no text of another', async () => {
    const id = await createCondition()
    const { nyc, bengaluru } = world().clinics
    const clinicsOf = async (who: string | null, clinic?: string) =>
      (await find(who, id, clinic))?.map((value) => value.clinic.id) ?? null
    for (const role of ['clinic-manager', 'clinic-marketer']) {
      expect(await clinicsOf(role), role).toEqual([nyc])
      expect(await clinicsOf(role, nyc), role).toEqual([nyc])
      expect(await clinicsOf(role, bengaluru), role).toBeNull()
      expect(await clinicsOf(`${role} bengaluru`, nyc), role).toBeNull()
    }
    for (const role of ['network-admin', 'network-editor', 'clinician'])
      expect(await clinicsOf(role), role).toEqual(expect.arrayContaining([nyc, bengaluru]))
    for (const role of ['nobody', null]) {
      expect(await clinicsOf(role)).toBeNull()
      expect(await clinicsOf(role, nyc)).toBeNull()
    }
    expect(JSON.stringify(await find('clinic-marketer bengaluru', id))).not.toContain('heel')
  })

  test('a clinic’s own page and a draft have no local value', async () => {
    const own = await create('conditions', 'nyc', {})
    expect(await find('clinic-marketer', own.id)).toEqual([])
    const draft = await create('conditions', 'network', { _status: 'draft' })
    expect(await find('network-admin', draft.id)).toEqual([])
  })

  describe('over HTTP', () => {
    const request = async (query: Record<string, string>, token?: string) => {
      const { GET } = await import('#app/(payload)/api/local-value.ts')
      return restCaller(GET)(`/local-value?${new URLSearchParams(query)}`, { token })
    }

    test('the policy and the expected permissions name the same endpoints', () => {
      expect([...new Set(endpointMatrix.map(({ endpoint }) => endpoint))]).toEqual(
        Object.keys(endpointPolicy),
      )
    })

    test.each(endpointMatrix.filter(({ endpoint }) => endpoint === 'local-value'))(
      '$endpoint of $ownership clinic answers as the table says',
      async (row) => {
        const id = await createCondition()
        const clinic = world().clinics[row.ownership === 'own' ? 'nyc' : 'bengaluru']
        for (const role of roles) {
          const token = role === 'anonymous' ? undefined : required(world().people[role]).token
          const { status, body } = await request({ of: `conditions:${id}`, clinic }, token)
          const expected =
            row.allowed[role] === 'r' ? { values: [expect.anything()] } : { errors: expect.anything() }
          expect([role, status, body]).toEqual([role, row.allowed[role] === 'r' ? 200 : 403, expected])
        }
      },
    )

    test('a request for no document of the library is refused, and for an unknown one answered with nothing', async () => {
      const { token } = required(world().people['clinic-marketer'])
      for (const of of ['', 'conditions', 'users:1', `pages:${world().clinics.nyc}`])
        expect((await request({ of }, token)).status, of).toBe(400)
      const unknown = await request({ of: 'conditions:unknown' }, token)
      expect([unknown.status, unknown.body]).toEqual([200, { values: [] }])
    })
  })
}
