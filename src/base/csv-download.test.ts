import { expect, test } from 'vitest'
import { csvDownload } from './csv-download.ts'

test('a file is what its lines are, with a name and a day', async () => {
  async function* lines() {
    yield '"Who"\r\n'
    yield '"Ravi"\r\n'
  }
  const response = await csvDownload('activity', lines())
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="activity-\d{4}-\d\d-\d\d\.csv"$/,
  )
  expect(await response.text()).toBe('"Who"\r\n"Ravi"\r\n')
})

test('lines are read as they are received, and no more once nobody receives them', async () => {
  let read = 0
  let isClosed = false
  async function* lines() {
    try {
      while (true) {
        read += 1
        yield `${read}\r\n`
      }
    } finally {
      isClosed = true
    }
  }
  const reader = (await csvDownload('activity', lines())).body?.getReader()
  await reader?.read()
  await reader?.read()
  expect(read).toBeLessThan(5)
  await reader?.cancel()
  expect(isClosed).toBe(true)
})

test('what can’t be read at all has no response', async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first line.
  async function* lines(): AsyncGenerator<string> {
    throw new Error('Unknown field')
  }
  await expect(csvDownload('activity', lines())).rejects.toThrow('Unknown field')
})
