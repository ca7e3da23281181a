import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { env } from '#base/env.ts'
import { setupLock } from '#database/database.ts'
import { exitWithReason } from '../lib/exit-with-reason.ts'
import { Failure } from '../lib/failure.ts'
import { openDatabase } from '../lib/open-database.ts'
import { resetDemo } from './reset-demo.ts'

/**
 * `npm run demo:reset [-- --host <network host>]`: deletes the demo network, with all changes to it, and creates it anew.
 * Refuses a database that holds anything else. Asks for the network's host, unless it is given.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { host: { type: 'string' } } })
  const payload = await openDatabase()
  const askHost = async () =>
    values.host ?? (await ask(`Type the network's host (${env.NETWORK_HOST}) to go on: `))
  await setupLock(
    payload,
    env.DATABASE_URL,
  )(() => resetDemo(payload, askHost, (line) => console.log(`  demo: ${line}`)))
  await payload.destroy()
}

async function ask(question: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new Failure(
      `Nothing was deleted. Without a terminal, give the network's host: npm run demo:reset -- --host ${env.NETWORK_HOST}`,
    )
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer
}

await exitWithReason(run)
