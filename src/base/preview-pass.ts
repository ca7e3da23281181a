import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from './env.ts'

/** Who may see drafts, of which clinic, until when (milliseconds since 1970). */
export type PreviewPass = {
  user: string
  /** The pass ends with this session. */
  session: string
  /** A fingerprint of the user's password: the pass ends when it changes. */
  password: string
  clinic: string
  /** The one page that it opens, without a locale; all pages if there is none. */
  path?: string
  until: number
  /** Of a link: it is exchanged once, for a pass without a code. */
  code?: string
}

/** The name of the cookie that holds a signed pass. */
export const previewCookie = 'preview'

/** What a pass opens: the drafts on a clinic's host, or the frame of the editor on the panel's. Neither opens the other. */
export type PassPurpose = 'preview' | 'frame'

/** The pass, if it was signed by this installation for the purpose and has not expired. Whether its holder may still use it is not checked. */
export const readPreviewPass = (
  signed: string | null | undefined,
  purpose: PassPurpose = 'preview',
): PreviewPass | null => read(signed, purpose)

export const signPreviewPass = (pass: PreviewPass, purpose: PassPurpose = 'preview'): string =>
  sign(pass, purpose)

/** Which shared link was opened, on which clinic's host, until when (milliseconds since 1970). It opens one draft there. */
export type SharedPass = { link: string; clinic: string; until: number }

export const readSharedPass = (signed: string | null | undefined): SharedPass | null => read(signed, 'shared')

export const signSharedPass = (pass: SharedPass): string => sign(pass, 'shared')

/** Who has proved a password or a link, and has the second factor still to enter. */
export type SignInPass = {
  user: string
  /** A fingerprint of the user's password: the pass ends when it changes. */
  password: string
  /** What was proved, as the activity log says it. */
  deed: string
  until: number
}

/** The name of the cookie that holds it. */
export const signInCookie = 'sign-in'

export const readSignInPass = (signed: string | null | undefined): SignInPass | null =>
  read(signed, 'sign-in')

export const signSignInPass = (pass: SignInPass): string => sign(pass, 'sign-in')

function sign(pass: object, purpose: string): string {
  const body = Buffer.from(JSON.stringify(pass)).toString('base64url')
  return `${body}.${hmac(purpose, body)}`
}

function read<Pass extends { until: number }>(
  signed: string | null | undefined,
  purpose: string,
): Pass | null {
  const [body, signature] = signed?.split('.') ?? []
  if (!body || !signature || !isEqual(signature, hmac(purpose, body))) return null
  const pass = JSON.parse(Buffer.from(body, 'base64url').toString()) as Pass
  return pass.until > Date.now() ? pass : null
}

export const hmac = (purpose: string, text: string): string =>
  createHmac('sha256', `${purpose}:${env.PAYLOAD_SECRET}`).update(text).digest('base64url')

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
