import type { BasePayload } from 'payload'
import { expect, test } from 'vitest'
import { countAttempt, takeBackAttempt } from './attempts.ts'

const limit = { free: 3, firstDelay: 1000, maxDelay: 4000, memory: 60_000 }

type Row = Record<string, number | string>
type Condition = Record<string, { equals: number | string }>

/** The calls of the database that are used, on an array. */
function createDatabase(): BasePayload['db'] {
  const rows: Row[] = []
  const matches = (row: Row, conditions: Condition[]) =>
    conditions.every((each) => Object.entries(each).every(([name, { equals }]) => row[name] === equals))
  return {
    findOne: async ({ where }: { where: Condition }) => rows.find((row) => matches(row, [where])) ?? null,
    create: async ({ data }: { data: Row }) => rows.push(data),
    deleteMany: async () => {},
    updateOne: async ({ where, data }: { where: { and: Condition[] }; data: Row }) => {
      const row = rows.find((each) => matches(each, where.and))
      return row ? Object.assign(row, data) : null
    },
  } as unknown as BasePayload['db']
}

test('each attempt beyond the free ones waits twice as long, up to the longest delay', async () => {
  const database = createDatabase()
  const attempt = { key: 'a', limit }
  const waits = []
  let now = 0
  for (let number = 1; number <= 7; number++) {
    expect(await countAttempt(database, attempt, now)).toBe(0)
    // Asked without the delay having passed: not counted where there is one.
    const wait = number < 3 ? 0 : await countAttempt(database, attempt, now)
    waits.push(wait)
    now += wait
  }
  expect(waits).toEqual([0, 0, 1000, 2000, 4000, 4000, 4000])
})

test('an attempt that has to wait is not counted', async () => {
  const database = createDatabase()
  const attempt = { key: 'a', limit }
  for (let number = 0; number < 3; number++) expect(await countAttempt(database, attempt, 0)).toBe(0)
  for (let number = 0; number < 20; number++) expect(await countAttempt(database, attempt, 400)).toBe(600)
  expect(await countAttempt(database, attempt, 1000)).toBe(0)
  expect(await countAttempt(database, attempt, 1000)).toBe(2000)
})

test('attempts are forgotten after a while', async () => {
  const database = createDatabase()
  const attempt = { key: 'a', limit }
  for (let number = 0; number < 3; number++) await countAttempt(database, attempt, 0)
  expect(await countAttempt(database, attempt, 500)).toBe(500)
  expect([
    await countAttempt(database, attempt, 60_000),
    await countAttempt(database, attempt, 60_000),
  ]).toEqual([0, 0])
})

test('an attempt that is taken back does not count, and shortens no delay that others caused', async () => {
  const database = createDatabase()
  const attempt = { key: 'a', limit }
  for (let number = 0; number < 10; number++) {
    expect(await countAttempt(database, attempt, 0)).toBe(0)
    await takeBackAttempt(database, attempt)
  }
  for (let number = 0; number < 3; number++) await countAttempt(database, attempt, 0)
  await countAttempt(database, attempt, 1000)
  await takeBackAttempt(database, attempt)
  expect(await countAttempt(database, attempt, 1000)).toBe(2000)
})

test('of many parallel attempts only the free ones pass', async () => {
  const database = createDatabase()
  await countAttempt(database, { key: 'a', limit }, 0)
  const waits = await Promise.all(
    Array.from({ length: 40 }, () => countAttempt(database, { key: 'a', limit }, 0)),
  )
  expect(waits.filter((wait) => wait === 0)).toHaveLength(2)
})

test('a request whose clock is behind is not delayed by one that is ahead', async () => {
  const database = createDatabase()
  await countAttempt(database, { key: 'a', limit }, 500)
  expect(await countAttempt(database, { key: 'a', limit }, 0)).toBe(0)
})
