import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../stress/ask.ts'
import { createOwnMongod, type OwnMongod } from '../stress/own-mongod.ts'
import { describeWithMongod } from './describe-with-mongod.ts'
import type { Published, Reply } from './nodes/messages.ts'

/** Three in `npm run check:concurrency`. */
const kills = Number(process.env.KILLED_SERVERS || 1)

type Node = { process: ChildProcess; port: number }

/*
 * Servers of one database, which is suspended and of which one is killed. More of both, with the whole product:
 * `npm run check:nodes` and `npm run check:database`.
 */
describeWithMongod('several servers', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-nodes-'))
  const slugs = ['one', 'two', 'three']
  /** Milliseconds after a publish was sent at which the server is killed. */
  const moments = [100, 0, 200]
  let mongod: OwnMongod
  let other: Node
  const running = new Set<ChildProcess>()
  const ids = new Map<string, string>()

  async function startNode(): Promise<Node> {
    const node = fork(path.join(import.meta.dirname, 'nodes/node.ts'), {
      env: {
        ...process.env,
        DATABASE_URL: mongod.url,
        MEDIA_DIR: path.join(folder, 'media'),
        NODE_OPTIONS: '',
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    })
    running.add(node)
    const [{ port }] = (await once(node, 'message')) as [{ port: number }]
    return { process: node, port }
  }

  async function kill({ process: node }: Node): Promise<void> {
    running.delete(node)
    node.kill('SIGKILL')
    await once(node, 'exit')
  }

  /** What became of a publish; null if its server died before it said so. */
  async function publish({ process: node }: Node, said: Published): Promise<Reply | null> {
    node.send(said, () => {})
    const [reply] = await Promise.race([once(node, 'message'), once(node, 'exit').then(() => [null])])
    return reply as Reply | null
  }

  const numbered = (slug: string, number: number): Published => ({
    id: ids.get(slug),
    slug,
    title: `Title ${number}`,
    answer: `Answer ${number}`,
  })

  const show = ({ port }: Pick<Node, 'port'>, slug: string) =>
    ask({ port, host: 'a.example', path: `/${slug}` })

  const numbersIn = (text: string) =>
    [...text.matchAll(/(?:Title|Answer) (\d+)/g)].map(([, each]) => Number(each))

  /** Asks until the page is kept: a server that has just started does not follow the publish log yet. */
  const keep = (node: Node, slug: string) =>
    expect
      .poll(async () => (await show(node, slug)).headers['cache-status'], { timeout: 10_000 })
      .toBe('polyclinic; hit')

  beforeAll(async () => {
    mongod = await createOwnMongod(mkdtempSync(path.join(folder, 'data-')))
    mongod.start()
    other = await startNode()
  }, 120_000)

  afterAll(async () => {
    for (const node of running) node.kill('SIGKILL')
    mongod.resume()
    await mongod.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  test('lose no publish that was acknowledged, and show none by halves, when one is killed', async () => {
    for (const slug of slugs) {
      const reply = await publish(other, numbered(slug, 1))
      if (reply && 'id' in reply) ids.set(slug, reply.id)
    }
    expect(ids.size).toBe(slugs.length)
    let killed = await startNode()
    for (const [index, slug] of slugs.slice(0, kills).entries()) {
      await Promise.all([other, killed].map((node) => keep(node, slug)))
      const publishing = publish(killed, numbered(slug, 2))
      await pause(moments[index])
      await kill(killed)
      const isAcknowledged = (await publishing) !== null
      const restarting = startNode()
      await pause(1000)
      const shown = numbersIn((await show(other, slug)).text)
      expect(shown).toEqual(isAcknowledged ? [2, 2] : [shown[0], shown[0]])
      killed = await restarting
      expect(numbersIn((await show(killed, slug)).text)).toEqual(shown)
      // What the killed one had begun keeps others from saving the same document until MongoDB gives it up.
      await expect.poll(() => publish(other, numbered(slug, 3)), { timeout: 30_000 }).toHaveProperty('id')
      for (const node of [other, killed])
        await expect
          .poll(async () => numbersIn((await show(node, slug)).text), { timeout: 5000 })
          .toEqual([3, 3])
    }
    await kill(killed)
  }, 300_000)

  test('serve what they have kept while the database stands still, refuse the rest in time, and recover', async () => {
    const node = other
    await keep(node, 'one')
    mongod.suspend()
    const [kept, missed, refused] = await Promise.all([
      Promise.all(Array.from({ length: 50 }, () => show(node, 'one'))),
      Promise.all(['never', 'seen', 'before'].map((slug) => show(node, slug))),
      publish(node, numbered('three', 4)),
    ])
    mongod.resume()
    expect(kept.every(({ status, ms }) => status === 200 && ms < 2000)).toBe(true)
    expect(missed.map(({ status, headers }) => [status, headers['retry-after']])).toEqual(
      missed.map(() => [503, '5']),
    )
    expect(Math.max(...missed.map(({ ms }) => ms))).toBeLessThan(15_000)
    expect(refused).toHaveProperty('refused')
    await expect.poll(async () => (await show(node, 'never')).status, { timeout: 15_000 }).toBe(200)
    expect(await publish(node, numbered('one', 4))).toHaveProperty('id')
    await expect
      .poll(async () => numbersIn((await show(node, 'one')).text), { timeout: 5000 })
      .toEqual([4, 4])
  }, 120_000)
})
