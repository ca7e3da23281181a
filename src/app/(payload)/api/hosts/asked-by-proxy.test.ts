import { expect, test } from 'vitest'
import { isAskedByProxy } from './asked-by-proxy.ts'

/** @param chain as the public server forwards it */
const isAsked = (chain: string): boolean => isAskedByProxy(new Headers({ 'x-forwarded-for': chain }))

test.each(['127.0.0.1', '172.18.0.4', '::1', '::ffff:10.0.0.2', 'fd00::2'])(
  'a proxy at %s asks for itself',
  (proxy) => expect(isAsked(proxy)).toBe(true),
)

test.each([
  ['directly', '203.0.113.9'],
  ['through the proxy', '203.0.113.9, 172.18.0.4'],
  ['through the proxy, from a private address', '192.168.1.7, 172.18.0.4'],
  ['through the proxy, with a chain of their own', '127.0.0.1, 203.0.113.9, 172.18.0.4'],
  ['without an address', ''],
])('a visitor who asks %s is no proxy', (_, chain) => expect(isAsked(chain)).toBe(false))
