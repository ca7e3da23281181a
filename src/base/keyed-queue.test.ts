import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createKeyedQueue } from './keyed-queue.ts'

/** Tasks that write down when they begin and end. */
function recorder() {
  const events: string[] = []
  const task = (name: string) => async () => {
    events.push(`${name} begins`)
    await pause(1)
    events.push(`${name} ends`)
    return name
  }
  return { events, task }
}

test('tasks of one key run one after another, in the order of their arrival', async () => {
  const { run } = createKeyedQueue()
  const { events, task } = recorder()
  const results = await Promise.all(['a', 'b', 'c'].map((name) => run('key', task(name))))
  expect(results).toEqual(['a', 'b', 'c'])
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('tasks of different keys run at the same time', async () => {
  const { run } = createKeyedQueue()
  const { events, task } = recorder()
  await Promise.all(['a', 'b'].map((name) => run(name, task(name))))
  expect(events.slice(0, 2)).toEqual(['a begins', 'b begins'])
})

test('a task that fails fails for its caller only', async () => {
  const { run } = createKeyedQueue()
  const failed = run('key', () => Promise.reject(new Error('no')))
  const next = run('key', async () => 'done')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('done')
  expect(await run('key', async () => 'again')).toBe('again')
})
