import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { PayloadRequest } from 'payload'
import { env } from '#base/env.ts'
import { hmac } from '#base/preview-pass.ts'
import type { Member } from '#collections/shared/access/roles.ts'

/** Whether a user has to have a second factor, by the roles of `SECOND_FACTOR_ROLES`. */
export function requiresFactor({ roles, tenants }: Pick<Member, 'roles' | 'tenants'>): boolean {
  const held: string[] = [...(roles ?? []), ...(tenants ?? []).flatMap((row) => row.roles ?? [])]
  return held.some((role) => env.SECOND_FACTOR_ROLES.includes(role))
}

export async function hasFactor(req: PayloadRequest, user: string): Promise<boolean> {
  return Boolean((await findFactor(req, user))?.confirmedAt)
}

/** How many recovery codes are left; null without a second factor. */
export async function countRecoveryCodes(req: PayloadRequest, user: string): Promise<number | null> {
  const factor = await findFactor(req, user)
  return factor?.confirmedAt ? (factor.recoveryHashes ?? []).length : null
}

/**
 * Begins to set a second factor up, with a new key each time: nobody who saw an earlier one has the key of the user's app. It
 * changes nothing about signing in until `confirmFactor`.
 *
 * @returns the key for the user to type, and the address that the app reads as a QR code
 */
export async function beginFactor(
  req: PayloadRequest,
  { id, email }: { id: string; email: string },
): Promise<{ key: string; uri: string }> {
  const { db } = req.payload
  const secret = new Secret({ size: 20 })
  const data = {
    user: id,
    key: req.payload.encrypt(secret.base32),
    confirmedAt: null,
    lastStep: 0,
    recoveryHashes: [],
  }
  const known = await findFactor(req, id)
  if (known?.confirmedAt) throw new Error('A second factor is replaced only after it has been removed.')
  if (known) await db.updateOne({ collection, id: known.id, data, req, returning: false })
  else await db.create({ collection, data, req, returning: false })
  const uri = createTotp(secret, email).toString()
  return { key: secret.base32.replace(/(.{4})(?=.)/g, '$1 '), uri }
}

/** Completes the set-up with a first code of the app. @returns the recovery codes, shown once; null for a wrong code */
export async function confirmFactor(
  req: PayloadRequest,
  user: string,
  code: string,
): Promise<string[] | null> {
  const factor = await findFactor(req, user)
  const step = factor && !factor.confirmedAt ? findStep(req, factor, code) : null
  if (!factor || step === null) return null
  const codes = Array.from({ length: recoveryCodes }, createRecoveryCode)
  await store(req, {
    ...factor,
    confirmedAt: new Date().toISOString(),
    lastStep: step,
    recoveryHashes: codes.map(hashOf),
  })
  return codes
}

/** Uses up a code of the app or a recovery code. @returns which it was; null for a wrong or used one */
export async function spendCode(
  req: PayloadRequest,
  user: string,
  code: string,
): Promise<'code' | 'recovery code' | null> {
  const factor = await findFactor(req, user)
  if (!factor?.confirmedAt) return null
  const step = findStep(req, factor, code)
  if (step !== null) {
    await store(req, { ...factor, lastStep: step })
    return 'code'
  }
  const hash = hashOf(code)
  const left = (factor.recoveryHashes ?? []).filter((each) => each !== hash)
  if (left.length === (factor.recoveryHashes ?? []).length) return null
  await store(req, { ...factor, recoveryHashes: left })
  return 'recovery code'
}

/** @returns whether there was one */
export async function removeFactor(req: PayloadRequest, user: string): Promise<boolean> {
  const hadOne = await hasFactor(req, user)
  await req.payload.db.deleteMany({ collection, where: { user: { equals: user } }, req })
  return hadOne
}

const collection = 'second-factors'

type Factor = {
  id: string
  user: string
  key: string
  confirmedAt: string | null
  lastStep: number
  recoveryHashes: string[] | null
}

const findFactor = (req: PayloadRequest, user: string): Promise<Factor | null> =>
  req.payload.db.findOne<Factor>({ collection, where: { user: { equals: user } }, req })

async function store(req: PayloadRequest, { id, ...data }: Factor): Promise<void> {
  await req.payload.db.updateOne({ collection, id, data, req, returning: false })
}

/** Seconds; apps know no other. */
const period = 30

const createTotp = (secret: Secret, label: string): TOTP =>
  new TOTP({ issuer: `Polyclinic ${env.NETWORK_HOST}`, label, secret, period })

/** The time step of a code: the present one, or one next to it for clocks that differ. Null for a wrong or used code. */
function findStep(req: PayloadRequest, { key, lastStep }: Factor, code: string): number | null {
  const token = code.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const secret = Secret.fromBase32(req.payload.decrypt(key))
  const delta = createTotp(secret, '').validate({ token, window: 1 })
  if (delta === null) return null
  const step = TOTP.counter({ period }) + delta
  return step > lastStep ? step : null
}

const recoveryCodes = 10

/** Without signs that are mistaken for one another. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

function createRecoveryCode(): string {
  const signs = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${signs.slice(0, 6)}-${signs.slice(6)}`
}

/** Keyed: the stored hashes are of no use without the server's secret. */
const hashOf = (code: string): string =>
  hmac('recovery code', code.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
