import { setImmediate as nextTurn } from 'node:timers/promises'

const batchSize = 5
/** Milliseconds after which other requests get their turn. */
const slice = 15

/** Maps some values at a time, and lets the server respond to other requests in between where it takes long. */
export async function mapInBatches<Value, Result>(
  values: readonly Value[],
  map: (value: Value) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  let started = performance.now()
  for (let start = 0; start < values.length; start += batchSize) {
    results.push(...(await Promise.all(values.slice(start, start + batchSize).map(map))))
    if (performance.now() - started < slice) continue
    await nextTurn()
    started = performance.now()
  }
  return results
}
