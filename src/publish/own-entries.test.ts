import { expect, test } from 'vitest'
import { createOwnEntries } from './own-entries.ts'
import { createPosition } from './position.ts'

function followed(timeout?: number) {
  const position = createPosition()
  position.follow(true)
  return { position, entries: createOwnEntries(position, timeout) }
}
/** Whether a promise is settled once all that can happen now has happened. */
const isSettled = async (promise: Promise<void>) => {
  let settled = false
  promise.then(() => {
    settled = true
  })
  await new Promise((resolve) => setImmediate(resolve))
  return settled
}

test('a save waits until its entry has arrived', async () => {
  const { position, entries } = followed()
  const tag = entries.name()
  const waiting = entries.arrived()
  position.arrive(['body:pages:1'])
  expect(await isSettled(waiting)).toBe(false)
  position.arrive(['body:pages:2', tag])
  expect(await isSettled(waiting)).toBe(true)
})

test('a save without an entry, or whose entry has arrived, waits for nothing', async () => {
  const { position, entries } = followed()
  expect(await isSettled(entries.arrived())).toBe(true)
  position.arrive([entries.name()])
  expect(await isSettled(entries.arrived())).toBe(true)
})

test('who follows the log is told that an entry is waited for, and only then', async () => {
  const { position, entries } = followed()
  let told = 0
  entries.onWait(() => {
    told += 1
  })
  await entries.arrived()
  const tag = entries.name()
  expect(told).toBe(0)
  const waiting = entries.arrived()
  expect(told).toBe(1)
  position.arrive([tag])
  await waiting
})

test('an entry that was rolled back is waited for once, and no longer than the timeout', async () => {
  const { entries } = followed(5)
  entries.name()
  await entries.arrived()
  expect(await isSettled(entries.arrived())).toBe(true)
})

test('after a gap nothing is waited for', async () => {
  const { position, entries } = followed()
  entries.name()
  position.arrive('all')
  expect(await isSettled(entries.arrived())).toBe(true)
})

test('where no log is followed nothing is waited for', async () => {
  const entries = createOwnEntries(createPosition())
  entries.name()
  expect(await isSettled(entries.arrived())).toBe(true)
})
