import { openSync } from 'node:fs'
import path from 'node:path'
import type { Demo } from '#scripts/lib/demo-server.ts'
import { freePort } from '#scripts/lib/port.ts'
import { publicServer } from '#scripts/lib/public-server.ts'
import { serve } from '#scripts/lib/serve.ts'
import { ask } from './performance/client.ts'

export type MeasuredServer = Awaited<ReturnType<typeof startMeasured>>

/**
 * Serves a network with its figures at a port of their own, and waits until it is ready.
 *
 * @param folder for the server's log
 */
export async function startMeasured({ port, env }: Pick<Demo, 'port' | 'env'>, folder: string) {
  const metrics = await freePort()
  const program = await serve({
    args: publicServer,
    env: { ...env, METRICS_PORT: String(metrics) },
    url: `http://127.0.0.1:${port}/healthz`,
    isReady: (status) => status === 200,
    output: openSync(path.join(folder, `${port}.log`), 'w'),
  })
  return { program, port, metrics }
}

/** The memory of a server's process, in bytes. */
export async function readRss({ metrics }: Pick<MeasuredServer, 'metrics'>): Promise<number> {
  const text = (await ask({ port: metrics, host: '127.0.0.1', path: '/metrics' })).body.toString()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1])
}
