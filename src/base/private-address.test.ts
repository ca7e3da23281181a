import { expect, test } from 'vitest'
import { isPrivateAddress } from './private-address.ts'

test.each(['127.0.0.1', '10.1.2.3', '172.18.0.4', '192.168.1.1', '::1', 'fd12::1', '::ffff:172.18.0.4'])(
  '%s is private',
  (address) => expect(isPrivateAddress(address)).toBe(true),
)

test.each(['8.8.8.8', '172.32.0.1', '2001:db8::1', '::ffff:8.8.8.8', '', 'localhost', '10.0.0.1, 8.8.8.8'])(
  '%j is not private',
  (address) => expect(isPrivateAddress(address)).toBe(false),
)
