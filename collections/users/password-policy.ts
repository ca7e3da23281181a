import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { env } from '#base/env.ts'

const minLength = 12
/** Longer ones only make the estimate slow. */
const maxLength = 128

/** Of zxcvbn's scores 0 to 4: 3 withstands some 100 million guesses. */
const minScore = 3

/** Refuses a weak password, however it is set: by an admin, on the account page or with a link. */
export const refuseWeakPassword: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (typeof data?.password !== 'string' || !data.password) return
  const { name, email } = { ...originalDoc, ...data }
  const message = await describeWeakness(data.password, [name, email])
  if (message)
    throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }] }, req.t)
}

/**
 * Says what is wrong with a password and what is allowed; null if it is strong enough.
 *
 * @param words what an attacker knows about the user, such as the name
 */
export async function describeWeakness(password: string, words: unknown[]): Promise<string | null> {
  if (password.length < minLength)
    return `This password has ${password.length} characters. It needs at least ${minLength}, for example four unrelated words.`
  if (password.length > maxLength)
    return `This password has ${password.length} characters. It may have at most ${maxLength}.`
  const { check } = await loadEstimator()
  const known = [...words, env.NETWORK_HOST, 'polyclinic']
    .filter((word) => typeof word === 'string')
    .flatMap((word) => [word, word.replace(separators, ''), ...word.split(separators)])
    .filter((word) => word.length > 2)
  if (check(password, known).score >= minScore) return null
  return 'This password is easy to guess: it consists of common words, names, dates or keys in a row. Use, for example, four unrelated words.'
}

const separators = /[^\p{L}\p{N}]+/gu

let estimator: Promise<Pick<ZxcvbnFactory, 'check'>> | undefined

/** Loaded with the first password: its lists take 400 kB and 80 ms. */
function loadEstimator(): Promise<Pick<ZxcvbnFactory, 'check'>> {
  estimator ??= (async () => {
    const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
    ])
    const factory = new ZxcvbnFactory({ dictionary: { ...dictionary }, graphs: adjacencyGraphs })
    return { check: (password, words) => factory.check(password, words) }
  })()
  return estimator
}
