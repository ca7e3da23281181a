import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

/*
 * Hashes passwords in a hundredth of the rounds. With all 600,000, each takes a fifth of a second of a core, and the users whom the
 * suites create and sign in would take minutes. The rounds are divided, not replaced, so that a hash with another number of them
 * is still another hash.
 */

const { pbkdf2 } = crypto
let divisor = 100

crypto.pbkdf2 = (password, salt, rounds, ...rest) =>
  pbkdf2(password, salt, Math.ceil(rounds / divisor), ...rest)
syncBuiltinESMExports()

/** Runs what compares durations with all rounds. A password that was stored before is wrong meanwhile. */
export async function withAllRounds<Result>(run: () => Promise<Result>): Promise<Result> {
  const divided = divisor
  divisor = 1
  try {
    return await run()
  } finally {
    divisor = divided
  }
}
