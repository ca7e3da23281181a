import { expect, test, vi } from 'vitest'
import { memoize } from './memoize.ts'

test('what was made for a key is made once, be it nothing', () => {
  const make = vi.fn((key: string) => (key === 'none' ? undefined : key.length))
  const find = memoize(make)
  expect([find('one'), find('none'), find('three'), find('one'), find('none')]).toEqual([
    3,
    undefined,
    5,
    3,
    undefined,
  ])
  expect(make).toHaveBeenCalledTimes(3)
})

test('what could not be made is tried again', () => {
  let isBroken = true
  const find = memoize((key: string) => {
    if (isBroken) throw new Error(key)
    return key
  })
  expect(() => find('one')).toThrow('one')
  isBroken = false
  expect(find('one')).toBe('one')
})
