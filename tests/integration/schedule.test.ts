import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOwnMongod, type OwnMongod } from '../stress/own-mongod.ts'
import { describeWithMongod } from './describe-with-mongod.ts'
import type { Report, Told } from './schedule/messages.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-schedule-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what is scheduled, or replaced in many texts, on SQLite', () =>
  survivesItsServer(async () => `file:${path.join(folder, 'schedule.db')}`))

describeWithMongod('what is scheduled, or replaced in many texts,', () => {
  let mongod: OwnMongod
  afterAll(() => mongod.kill())
  survivesItsServer(async () => {
    const data = path.join(folder, 'mongod')
    mkdirSync(data)
    mongod = await createOwnMongod(data)
    mongod.start()
    return mongod.url
  })
})

function survivesItsServer(start: () => Promise<string>) {
  const running = new Set<ChildProcess>()
  let url: string
  beforeAll(async () => {
    url = await start()
  }, 60_000)
  afterAll(() => {
    for (const node of running) node.kill('SIGKILL')
  })

  async function startNode(): Promise<ChildProcess> {
    const node = fork(path.join(import.meta.dirname, 'schedule/node.ts'), {
      env: { ...process.env, DATABASE_URL: url, MEDIA_DIR: path.join(folder, 'media'), NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: [],
    })
    running.add(node)
    await once(node, 'message')
    return node
  }

  async function tell(node: ChildProcess, told: Told): Promise<Report | null> {
    node.send(told)
    const [{ done }] = (await once(node, 'message')) as [{ done: Report | null }]
    return done
  }

  test('is applied once by two servers, also what a third had begun when it was killed', async () => {
    const killed = await startNode()
    await tell(killed, 'prepare')
    await tell(killed, 'hang')
    killed.kill('SIGKILL')
    await once(killed, 'exit')
    const nodes = await Promise.all([startNode(), startNode()])
    const [first] = nodes
    expect(await tell(first, 'report')).toEqual({
      published: [0, 0, 0],
      noted: [0, 0, 0],
      replaced: [0, 0, 0],
      waiting: 6,
    })
    await Promise.all(nodes.map((node) => tell(node, 'apply')))
    expect(await tell(first, 'report')).toEqual({
      published: [1, 1, 1],
      noted: [1, 1, 1],
      replaced: [1, 1, 1],
      waiting: 0,
    })
  }, 120_000)
}
