import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from '#scripts/lib/build.ts'
import { stopOnSignal, stopProgram } from '#scripts/lib/child-processes.ts'
import { createDemo, removeDemo } from '#scripts/lib/demo-server.ts'
import { databaseUrl, startMongod } from '#tests/fixtures/mongod.ts'
import { signIn } from './ask.ts'
import { isSame, keep, prepare, publish, readShown, readStored, toText, waitUntilShown } from './numbered.ts'
import { type Node, startNode } from './servers.ts'

/*
 * `npm run check:nodes`: two servers on one MongoDB. One is killed at a random moment of a publish, two hundred times. A publish
 * whose response came must show on the other server and on the restarted one; of the others, all shows or nothing.
 */

const times = Number(process.argv[2] ?? 200)
stopOnSignal(() => 130)
await build()
const mongod = await startMongod()
if (!mongod)
  throw new Error('No mongod was found. Set MONGOD_BINARY to its path, or MONGODB_URL to a server.')
const demo = await createDemo(databaseUrl(mongod.url, `nodes-${Date.now()}`))
const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-nodes-'))
const log = (name: string) => path.join(folder, `${name}.log`)
let killed = await startNode(demo, { log: log('killed'), port: demo.port })
let isPassed = false
const other = await startNode(demo, { log: log('other') })
try {
  const apiOf = await signIn(killed.port, demo.adminLink ?? '')
  const { documents, duration } = await prepare(apiOf(killed.port), killed)
  const counts = { acknowledged: 0, applied: 0, absent: 0 }
  const faults: string[] = []
  const seen: number[] = []
  console.log(`A publish takes ${duration.toFixed(0)} ms here.`)
  for (let number = 2; number < times + 2; number++) {
    const document = documents[number % documents.length]
    if (!document) break
    const fault = (text: string) => {
      faults.push(text)
      console.log(`Kill ${number - 1}, ${document.slug}: ${text}`)
    }
    const before = await readStored(apiOf(other.port), document)
    await keep([killed, other], document)
    const publishing = publish(apiOf(killed.port), document, number)
    await pause(Math.random() * duration * 1.3)
    await killed.kill()
    const isAcknowledged = (await publishing).status === 200
    const restarting = startNode(demo, { log: log('killed'), port: demo.port })
    const stored = await readStored(apiOf(other.port), document)
    const isApplied = stored.live.heading === number
    if (isAcknowledged) counts.acknowledged++
    else if (isApplied) counts.applied++
    else counts.absent++
    if (isAcknowledged && !isApplied) fault('the publish was acknowledged and is lost')
    const expected = isApplied ? { heading: number, answer: number } : before.live
    for (const [name, said] of Object.entries(stored))
      if (!isSame(said, expected)) fault(`the ${name} document says ${toText(said)}, not ${toText(expected)}`)
    const isShown = async (node: Node) => {
      const ms = await waitUntilShown(node, document, expected)
      if (ms === null)
        fault(`port ${node.port} shows ${toText(await readShown(node, document))}, not ${toText(expected)}`)
      else seen.push(ms)
    }
    await isShown(other)
    killed = await restarting
    await isShown(killed)
    if ((number - 1) % 10 === 0)
      console.log(
        `${number - 1} of ${times}: ${JSON.stringify(counts)}, shown after at most ${Math.max(...seen).toFixed(0)} ms`,
      )
  }
  isPassed = faults.length === 0
  console.log(
    isPassed ? 'Nothing was lost, nothing half published, no page stale.' : `${faults.length} faults.`,
  )
} finally {
  await Promise.all([killed, other].map(({ program }) => stopProgram(program)))
  removeDemo(demo)
  await mongod.stop()
  if (isPassed) rmSync(folder, { recursive: true, force: true })
  else console.log(`The servers’ output is in ${folder}.`)
  process.exitCode = isPassed ? 0 : 1
}
