import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('outside a terminal each entry is a JSON object on its own line, the last one before the end included', async () => {
  const script = `
    import { createLog } from '${new URL('./log.ts', import.meta.url).href}'
    const log = createLog()
    log.access({ id: '1', method: 'GET', host: 'a.example', path: '/', status: 200, ms: 3 })
    log.error(new Error('broken'))
    log.info('Stopped.')
    process.exit(0)`
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
  const lines = (await run).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toMatchObject([
    { level: 30, id: '1', method: 'GET', host: 'a.example', path: '/', status: 200, ms: 3 },
    { level: 50, msg: 'broken', err: { stack: expect.stringContaining('broken') } },
    { level: 30, msg: 'Stopped.' },
  ])
})
