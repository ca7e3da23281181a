import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('outside a terminal each entry is a JSON object on its own line, in the order of what happened', async () => {
  const lines = await logged(`
    log.access({ id: '1', method: 'GET', host: 'a.example', path: '/"', status: 200, ms: 3 })
    log.error(new Error('broken'))
    log.access({ method: 'GET', host: 'a.example', path: '/', status: 304, cache: 'hit' })
    log.info('Stopped.')`)
  expect(lines).toMatchObject([
    { level: 30, id: '1', method: 'GET', host: 'a.example', path: '/"', status: 200, ms: 3, msg: 'request' },
    { level: 50, msg: 'broken', err: { stack: expect.stringContaining('broken') } },
    { level: 30, path: '/', status: 304, cache: 'hit' },
    { level: 30, msg: 'Stopped.' },
  ])
  for (const { time } of lines) expect(Math.abs(Date.now() - Date.parse(time))).toBeLessThan(60_000)
})

test('no line is lost when the server ends, also by a fault', async () => {
  const write = `for (let path = 0; path < 20000; path++) log.access({ method: 'GET', host: 'a.example', path, status: 200 })`
  const numbers = Array.from({ length: 20_000 }, (_, number) => number)
  // What was being written when the process ended may stand after what followed it.
  const order = async (end: string) => (await logged(write, end)).map(({ path }) => Number(path))
  expect(await order('')).toEqual(numbers)
  // What was being written when the process was ended may stand after what followed it.
  for (const end of ['setTimeout(() => process.exit(0), 3)', 'setTimeout(() => { throw new Error() }, 3)'])
    expect((await order(end)).toSorted((a, b) => a - b)).toEqual(numbers)
})

test('lines that nobody reads don’t fill the memory, and the log says how many are lost', async () => {
  const count = 150_000
  const lines = await logged(
    `for (let n = 0; n < ${count}; n++) log.access({ method: 'GET', host: 'a.example', path: '${'/page'.repeat(20)}', status: 200 })`,
  )
  const requests = lines.filter(({ msg }) => msg === 'request')
  const lost = count - requests.length
  expect(lost).toBeGreaterThan(count / 3)
  const report = lines.find(({ level }) => level === 40)
  expect(report).toMatchObject({ msg: `${lost} lines of the log were lost: they were not read in time.` })
})

/** What a process writes that runs a script with a log. */
async function logged(
  script: string,
  end = 'process.exit(0)',
): Promise<{ [name: string]: unknown; time: string }[]> {
  const program = `
    import { createLog } from '${new URL('./log.ts', import.meta.url).href}'
    const log = createLog()
    ${script}
    ${end}`
  const options = { maxBuffer: 100_000_000 }
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], options)
  const { stdout } = await run.catch((error: { stdout: string }) => error)
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
