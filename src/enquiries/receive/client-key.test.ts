import { expect, test } from 'vitest'
import { createClientKey } from './client-key.ts'

const today = new Date('2026-11-21T10:00:00Z')
const tomorrow = new Date('2026-11-22T10:00:00Z')

test('a client’s key is stable for a day, differs the next day, and does not contain the address', () => {
  const key = createClientKey('203.0.113.7', false, today)
  expect(createClientKey('203.0.113.7', false, new Date('2026-11-21T23:59:00Z'))).toBe(key)
  expect(createClientKey('203.0.113.8', false, today)).not.toBe(key)
  expect(key).not.toContain('203')
  expect(createClientKey('203.0.113.7', false, tomorrow)).not.toBe(key)
})

test('the address of a forwarded client counts only behind a trusted proxy', () => {
  const forged = (last: string, trusted: boolean) => createClientKey(`198.51.100.1, ${last}`, trusted, today)
  expect(forged('203.0.113.7', false)).toBe(createClientKey('203.0.113.7', false, today))
  expect(forged('10.0.0.1', true)).toBe(createClientKey('198.51.100.1', false, today))
})

test('all addresses of an IPv6 /64 network share one key', () => {
  const keyFor = (address: string) => createClientKey(address, false, today)
  expect(keyFor('2001:db8:1:2:aaaa::1')).toBe(keyFor('2001:db8:1:2:bbbb::2'))
  expect(keyFor('2001:db8:1:3:aaaa::1')).not.toBe(keyFor('2001:db8:1:2:aaaa::1'))
})
