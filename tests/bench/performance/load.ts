import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

export type Load = { requests: number; p99: number }

export type Target = { name: string; port: number; host: string; path: string }

/**
 * Loads a target with wrk for some seconds, as visitors who accept gzip. wrk and not a client in Node, which would need more CPU
 * than the servers.
 *
 * @returns requests per second, and the 99th percentile of their durations in milliseconds
 */
export async function measureLoad(
  { port, host, path }: Target,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Load> {
  const headers = ['-H', `Host: ${host}:${port}`, '-H', 'Accept-Encoding: gzip']
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', ...headers]
  const { stdout } = await promisify(execFile)('wrk', [...args, `http://127.0.0.1:${port}${path}`])
  const requests = Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1])
  const [, value, unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  if (/Non-2xx/.test(stdout)) throw new Error(`${host}${path} was not always served:\n${stdout}`)
  return { requests, p99: Number(value) * (milliseconds[unit] ?? Number.NaN) }
}

const milliseconds: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 }

/** The targets in turn, several times, so that other load of the machine meets all of them. @returns the medians */
export async function compareLoads(
  targets: readonly Target[],
  { connections, seconds, rounds }: { connections: number; seconds: number; rounds: number },
): Promise<Load[]> {
  const measured: Load[][] = targets.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, target] of targets.entries())
      measured[index]?.push(await measureLoad(target, { connections, seconds }))
  return measured.map((loads) => ({
    requests: median(loads.map(({ requests }) => requests)),
    p99: median(loads.map(({ p99 }) => p99)),
  }))
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
