import { expect, test, vi } from 'vitest'
import { memoize } from './memoize.ts'

test('calls the function once per key, even if it returns undefined', () => {
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

test('calls the function again after it threw', () => {
  let isBroken = true
  const find = memoize((key: string) => {
    if (isBroken) throw new Error(key)
    return key
  })
  expect(() => find('one')).toThrow('one')
  isBroken = false
  expect(find('one')).toBe('one')
})
