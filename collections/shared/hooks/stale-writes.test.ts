import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { describe, expect, test } from 'vitest'
import { refuseStaleWrites } from './stale-writes.ts'

type HookArgs = Parameters<CollectionBeforeChangeHook>[0]

const guarded = refuseStaleWrites({
  slug: 'notes',
  fields: [],
  hooks: { beforeChange: [async ({ data }) => data] },
})
const before = '2026-01-05T09:30:00.000Z'

describe('a save', () => {
  test('stores its own user, whatever user it sends', async () => {
    const forged = { title: 'x', updatedBy: 'somebody-else', loadedAt: before }
    expect(await save({ data: forged })).toEqual({ title: 'x', updatedBy: 'ann' })
    expect(await save({ data: forged, user: null })).toEqual({ title: 'x', updatedBy: null })
  })

  test('without loadedAt, or of a new document, is not refused', async () => {
    await expect(save({ data: { title: 'x', updatedAt: '2020-01-01T00:00:00.000Z' } })).resolves.toBeTruthy()
    await expect(save({ data: { loadedAt: before }, operation: 'create' })).resolves.toBeTruthy()
  })

  test('based on an outdated state is refused with who changed it and when', async () => {
    const refusal = await refused({ updatedBy: 'bob' })
    expect(refusal).toMatchObject({
      status: 409,
      isPublic: true,
      data: { changedBy: 'Bob', changedAt: before },
    })
    expect(refusal.message).toBe(
      'Bob changed this at 2026-01-05 09.30 UTC. Reload to see the change; yours has not been saved.',
    )
  })

  test('that conflicts with one of the same user or of an unknown user says so', async () => {
    expect((await refused({ updatedBy: 'ann' })).message).toMatch(/^You, in another window, changed this/)
    expect((await refused({ updatedBy: 'gone' })).message).toMatch(/^Somebody changed this/)
    expect((await refused({ updatedBy: null })).message).toMatch(/^Somebody changed this/)
  })

  test('never gets the timestamp of the previous one', async () => {
    const last = Date.now() + 25
    await save({ data: {}, originalDoc: { updatedAt: new Date(last).toISOString() } })
    expect(Date.now()).toBeGreaterThan(last)
  })
})

test('the check runs before the hooks of the collection and keeps them', () => {
  expect(guarded.hooks?.beforeChange).toHaveLength(2)
})

async function refused(originalDoc: object): Promise<Error & { data: unknown }> {
  const loadedAt = '2026-01-05T09:29:59.999Z'
  return save({ data: { loadedAt }, originalDoc: { updatedAt: before, ...originalDoc } }).then(
    () => expect.unreachable('it was saved'),
    (error) => error,
  )
}

type Save = { data: object; operation?: 'create' | 'update'; originalDoc?: object; user?: object | null }

async function save({
  data,
  operation = 'update',
  originalDoc = { updatedAt: before },
  user = { id: 'ann' },
}: Save) {
  const names: Record<string, string> = { ann: 'Ann', bob: 'Bob' }
  const findByID = async ({ id }: { id: string }) => (names[id] ? { id, name: names[id] } : null)
  // Only the properties that the hook reads.
  const req = { user, payload: { findByID } } as unknown as PayloadRequest
  const [compareAndStamp] = guarded.hooks?.beforeChange ?? []
  return compareAndStamp?.({ data, operation, originalDoc, req, context: {} } as HookArgs)
}
