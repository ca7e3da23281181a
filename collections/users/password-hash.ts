import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

type StoredPassword = { hash?: string | null; salt?: string | null }

/**
 * Whether a password is the stored one. Without a stored one it takes the same time, so that the duration does not tell
 * whether an account exists. Payload exports no such function, and its login opens a session.
 */
export async function isPassword(password: string, stored: StoredPassword | null): Promise<boolean> {
  const { hash, salt } = stored ?? {}
  const expected = hash?.startsWith(prefix) && salt ? Buffer.from(hash.slice(prefix.length), 'hex') : null
  const actual = await derive(password, salt ?? 'no account', iterations, keyLength, 'sha256')
  return expected?.length === keyLength && timingSafeEqual(actual, expected)
}

// Payload's own format: dist/auth/strategies/local/generatePasswordSaltHash.js. The tests compare with a hash that it made.
const prefix = 'pbkdf2-sha256-v1:'
const iterations = 600_000
const keyLength = 32

const derive = promisify(pbkdf2)
