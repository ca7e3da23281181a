import { beforeEach, expect, test } from 'vitest'
import { noteMissingPage, takeMissingPages } from './missing-pages.ts'

beforeEach(() => void takeMissingPages())

test('visits are counted by host and address until they are taken', () => {
  noteMissingPage('nyc.localhost', '/old')
  noteMissingPage('nyc.localhost', '/old')
  noteMissingPage('okotoks.localhost', '/old')
  expect(takeMissingPages()).toEqual([
    { host: 'nyc.localhost', pathname: '/old', count: 2 },
    { host: 'okotoks.localhost', pathname: '/old', count: 1 },
  ])
  expect(takeMissingPages()).toEqual([])
})

test('a scanner fills the memory with 2,000 addresses and no more, and known ones are still counted', () => {
  noteMissingPage('nyc.localhost', '/old')
  for (let index = 0; index < 5000; index += 1) noteMissingPage('nyc.localhost', `/scan-${index}`)
  noteMissingPage('nyc.localhost', '/old')
  const taken = takeMissingPages()
  expect(taken).toHaveLength(2000)
  expect(taken[0]).toMatchObject({ pathname: '/old', count: 2 })
})
