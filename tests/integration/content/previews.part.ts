import { expect, test } from 'vitest'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** The addresses of previews, which the panel's buttons link to. */
export function previews({ payload, world }: Polyclinic) {
  const find = async (collection: string, id: string) => {
    const { findPreview } = await import('#data/previews/find-preview.ts')
    const user = await payload().findByID({
      collection: 'users',
      id: required(world().people['network-admin']).id,
    })
    const clinic = world().clinics.nyc
    return findPreview({ ...user, collection: 'users' }, { collection, id, path: null, clinic })
  }

  test('a document that has none, or of a collection that does not exist, has no preview', async () => {
    const { id } = required(world().people['network-admin'])
    for (const collection of ['nonsense', 'users', 'constructor', '__proto__'])
      expect(await find(collection, id), collection).toHaveProperty('problem')
    expect(await find('conditions', world().shared.condition)).toHaveProperty('pass')
  })
}
