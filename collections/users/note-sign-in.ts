import type { PayloadRequest } from 'payload'
import { clinicOfUser } from '#collections/activity/describe-change.ts'
import { noteActivity } from '#collections/activity/note-activity.ts'
import type { User } from '#payload-types'

export function noteSignIn(req: PayloadRequest, user: User, words: string): Promise<void> {
  const { id, name } = user
  const deed = { collection: 'users', id, title: name, clinic: clinicOfUser(user), words }
  return noteActivity(req, { ...deed, kind: 'sign-in' }, user)
}

/**
 * Notes a refused sign-in, one row for accounts that don't exist too, so that its duration tells nothing. What was entered as
 * an address isn't noted unless it is an account's: it may be a password in the wrong field.
 *
 * @param wrong what was; nothing for a disabled account
 */
export function noteRefusedSignIn(
  req: PayloadRequest,
  user: User | null,
  wrong: 'password' | 'code' | 'nothing',
): Promise<void> {
  const words = !user
    ? 'tried to sign in with an address that has no account'
    : wrong === 'nothing'
      ? `tried to sign in as ${user.name}, whose account is disabled`
      : `entered a wrong ${wrong} for ${user.name}`
  const deed = { collection: 'users', id: user?.id ?? null, title: user?.name ?? null }
  const clinic = user && clinicOfUser(user)
  return noteActivity(req, { ...deed, clinic, words, kind: 'refused-sign-in' }, null)
}
