import { beforeEach, expect, test, vi } from 'vitest'
import { demoCollections, listDocuments, readDemoRecord, writeDemoRecord } from '#scripts/demo/demo-record.ts'
import { ensureDemo } from '#scripts/demo/ensure-demo.ts'
import { resetDemo } from '#scripts/demo/reset-demo.ts'
import { seedDemo } from '#scripts/demo/seed.ts'
import type { Polyclinic } from '../polyclinic.ts'

/** Ends with a database that is empty but for its users, so it comes last. The seed itself is replaced by the suite. */
export function demo({ payload, local }: Polyclinic) {
  const seed = vi.mocked(seedDemo)
  const silent = () => {}
  const answer = (host: string) => async () => host
  const countClinics = async () => (await payload().count({ collection: 'clinics' })).totalDocs
  const restart = async (interrupted?: Error) => {
    if (interrupted) seed.mockRejectedValueOnce(interrupted)
    await ensureDemo(payload(), silent)
  }
  beforeEach(() => {
    seed.mockReset()
  })

  test('a database that holds documents or users never gets the demo network', async () => {
    await restart()
    expect(seed).not.toHaveBeenCalled()
    await expect(resetDemo(payload(), answer('localhost'), silent)).rejects.toThrow(/Nothing was deleted/)
  })

  test('a database whose clinics are all drafts never gets the demo network', async () => {
    const { docs } = await payload().find({ collection: 'clinics', pagination: false, depth: 0 })
    for (const { id } of docs)
      await payload().update({ collection: 'clinics', id, data: { status: 'draft' } })
    await restart()
    expect(seed).not.toHaveBeenCalled()
  })

  test('an interrupted reset or first start is completed by the next start, once', async () => {
    await writeDemoRecord(payload(), { state: 'begun' })
    await expect(restart(new Error('killed'))).rejects.toThrow('killed')
    await expect(resetDemo(payload(), answer('localhost'), silent)).rejects.toThrow(/npm start completes it/)
    await restart()
    await restart()
    expect(seed).toHaveBeenCalledTimes(2)
    expect(await readDemoRecord(payload())).toMatchObject({ state: 'complete' })
  })

  test.each(['enquiries', 'reply-templates'] as const)(
    'a reset refuses a database that holds %s, which the demo network has not',
    async (collection) => {
      const { docs } = await payload().find({ collection, pagination: false, depth: 0 })
      const refused = resetDemo(payload(), answer('localhost'), silent)
      await expect(refused).rejects.toThrow(`${collection}: ${docs.length} (`)
      for (const { id } of docs) await payload().delete({ collection, id })
    },
  )

  test('a reset refuses a database with other documents, and names them', async () => {
    const { id } = await local().create({
      collection: 'symptoms',
      data: { slug: 'of-our-own', title: 'Of our own', name: 'Of our own' },
      draft: true,
    })
    const refused = resetDemo(payload(), answer('localhost'), silent)
    await expect(refused).rejects.toThrow(`symptoms: 1 (${id}`)
    await local().delete({ collection: 'symptoms', id })
  })

  test('a reset refuses a database with other users of the demo clinics, and names them', async () => {
    const { docs } = await payload().find({
      collection: 'users',
      where: { 'tenants.tenant': { exists: true } },
      pagination: false,
      depth: 0,
    })
    const refused = resetDemo(payload(), answer('localhost'), silent)
    await expect(refused).rejects.toThrow(/users: .*clinic-manager-\w+@clinic\.example/)
    for (const { id } of docs) await payload().delete({ collection: 'users', id })
  })

  test('a reset refuses another host, and a changed demo document does not prevent one', async () => {
    const clinics = await countClinics()
    const [clinic] = (await payload().find({ collection: 'clinics', limit: 1, depth: 0 })).docs
    await payload().update({ collection: 'clinics', id: String(clinic?.id), data: { name: 'Changed' } })
    const lines: string[] = []
    const refused = resetDemo(payload(), answer('clinics.example'), (line) => lines.push(line))
    await expect(refused).rejects.toThrow('Nothing was deleted: “clinics.example” is not localhost.')
    expect(lines.join()).toMatch(/[1-9]\d* of its documents have been changed since/)
    expect(await countClinics()).toBe(clinics)
  })

  test('a reset deletes the demo network, says what, and creates it anew', async () => {
    const lines: string[] = []
    const clinics = await countClinics()
    await resetDemo(payload(), answer('localhost'), (line) => lines.push(line))
    expect(lines).toContain(`deleted ${clinics} of clinics`)
    expect(await listDocuments(payload(), demoCollections)).toEqual({})
    expect(seed).toHaveBeenCalledOnce()
  })
}
