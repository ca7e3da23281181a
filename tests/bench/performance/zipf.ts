import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { ask } from './client.ts'
import { percentile } from './load.ts'

export type ZipfResult = { exponent: number; hitRate: number; requests: number; p99: number; rss: number }

const hosts = 1000
const addresses = 200_000
const connections = 16

/**
 * Visits 200,000 addresses of 1,000 hosts as visitors of the web do: the n-th most popular address gets 1/n^s of the visits of the
 * first. The first third of the time fills the cache and is not counted.
 */
export async function measureZipf(exponent: number, seconds: number): Promise<ZipfResult> {
  const child = fork(path.join(import.meta.dirname, '../zipf-server.ts'), ['256'], { stdio: 'inherit' })
  try {
    const [{ port }] = (await once(child, 'message')) as [{ port: number }]
    const figures = async (): Promise<{ rss: number; hits: number; misses: number }> => {
      const reply = once(child, 'message')
      child.send('figures')
      return (await reply)[0]
    }
    const pick = createZipf(exponent)
    const visit = async (until: number, times: number[]) => {
      while (performance.now() < until) {
        const rank = pick()
        const { ms } = await ask({
          port,
          host: `clinic-${rank % hosts}.example`,
          path: `/page-${Math.floor(rank / hosts)}-${rank}`,
          headers: { 'accept-encoding': 'br' },
        })
        times.push(ms)
      }
    }
    const visitAll = async (duration: number) => {
      const times: number[] = []
      const until = performance.now() + duration * 1000
      await Promise.all(Array.from({ length: connections }, () => visit(until, times)))
      return times
    }
    await visitAll(seconds / 3)
    const before = await figures()
    const duration = (seconds * 2) / 3
    const times = await visitAll(duration)
    const after = await figures()
    const hits = after.hits - before.hits
    return {
      exponent,
      hitRate: hits / (hits + after.misses - before.misses),
      requests: times.length / duration,
      p99: percentile(times, 0.99),
      rss: after.rss,
    }
  } finally {
    child.kill()
  }
}

/** A function that draws ranks from 0, each by its share; the same series each time. */
function createZipf(exponent: number): () => number {
  const sums = new Float64Array(addresses)
  let sum = 0
  for (let rank = 0; rank < addresses; rank++) {
    sum += 1 / (rank + 1) ** exponent
    sums[rank] = sum
  }
  let state = 7
  const random = () => {
    // Mulberry32, which has a period of 2^32.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return () => {
    const wanted = random() * sum
    let [low, high] = [0, addresses - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) < wanted) low = middle + 1
      else high = middle
    }
    return low
  }
}
