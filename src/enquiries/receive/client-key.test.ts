import { expect, test } from 'vitest'
import { createClientKey } from './client-key.ts'

const today = new Date('2026-11-21T10:00:00Z')
const tomorrow = new Date('2026-11-22T10:00:00Z')

test('a sender is the same for a day, another tomorrow, and never the address', () => {
  const sender = createClientKey('203.0.113.7', false, today)
  expect(createClientKey('203.0.113.7', false, new Date('2026-11-21T23:59:00Z'))).toBe(sender)
  expect(createClientKey('203.0.113.8', false, today)).not.toBe(sender)
  expect(sender).not.toContain('203')
  expect(createClientKey('203.0.113.7', false, tomorrow)).not.toBe(sender)
})

test('only a proxy of ours is believed about who stands behind it', () => {
  const forged = (last: string, trusted: boolean) => createClientKey(`198.51.100.1, ${last}`, trusted, today)
  expect(forged('203.0.113.7', false)).toBe(createClientKey('203.0.113.7', false, today))
  expect(forged('10.0.0.1', true)).toBe(createClientKey('198.51.100.1', false, today))
})

test('the addresses of one IPv6 network are one sender', () => {
  const of = (address: string) => createClientKey(address, false, today)
  expect(of('2001:db8:1:2:aaaa::1')).toBe(of('2001:db8:1:2:bbbb::2'))
  expect(of('2001:db8:1:3:aaaa::1')).not.toBe(of('2001:db8:1:2:aaaa::1'))
})
