import { expect, test } from 'vitest'
import { createRecentDrops } from './recent-drops.ts'

const home = { host: 'nyc.example', path: '/' }
const shins = { host: 'nyc.example', path: '/conditions/shin-splints' }

test('the pages that a publication dropped are found by its tags, each once', () => {
  const drops = createRecentDrops()
  drops.note(['body:conditions:1', 'entry:a'], [shins, home])
  drops.note(['body:conditions:1'], [shins])
  drops.note(['body:conditions:2'], [{ host: 'nyc.example', path: '/other' }])
  expect(drops.find(['body:conditions:1'])).toEqual([shins, home])
  expect(drops.find(['body:conditions:3'])).toEqual([])
})

test('drops are forgotten after a minute, and the oldest of too many', () => {
  let now = 0
  const drops = createRecentDrops(() => now)
  drops.note(['a'], [home])
  now = 59_000
  expect(drops.find(['a'])).toEqual([home])
  now = 60_000
  expect(drops.find(['a'])).toEqual([])
  for (let index = 0; index < 201; index += 1) drops.note([`tag ${index}`], [home])
  expect(drops.find(['tag 0'])).toEqual([])
  expect(drops.find(['tag 1'])).toEqual([home])
})
