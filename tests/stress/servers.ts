import { openSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type RunningProgram, startProgram } from '#scripts/lib/child-processes.ts'
import type { Demo } from '#scripts/lib/demo-server.ts'
import { freePort } from '#scripts/lib/port.ts'
import { publicServer } from '#scripts/lib/public-server.ts'
import { ask } from './ask.ts'

export type Node = {
  port: number
  program: RunningProgram
  /** Ends it as a power failure would. */
  kill: () => Promise<void>
}

/**
 * Starts the built product for a demo network, its output appended to a file, and resolves when it is ready.
 *
 * @param port a free one by default
 */
export async function startNode(
  demo: Demo,
  { log, port, env = {} }: { log: string; port?: number; env?: Record<string, string> },
): Promise<Node> {
  const own = port ?? (await freePort())
  const output = openSync(log, 'a')
  const program = startProgram(process.execPath, publicServer, {
    env: { ...demo.env, ...env, PORT: String(own) },
    stdio: ['ignore', output, output],
  })
  const deadline = Date.now() + 60_000
  while ((await ask({ port: own, host: 'localhost', path: '/readyz', patience: 5000 })).status !== 200) {
    if (Date.now() > deadline)
      throw new Error(`The server was not ready after a minute. Its output is in ${log}.`)
    await pause(50)
  }
  return {
    port: own,
    program,
    kill: async () => {
      program.child.kill('SIGKILL')
      await program.end.catch(() => {})
    },
  }
}
