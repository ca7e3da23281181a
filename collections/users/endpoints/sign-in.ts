import { AuthenticationError, addDataAndFileToRequest, type Endpoint, ValidationError } from 'payload'
import { continueSignIn } from '../continue-sign-in.ts'
import { noteRefusedSignIn } from '../note-sign-in.ts'
import { isPassword } from '../password-hash.ts'
import { findUserByEmail } from '../sessions.ts'
import { beginPasswordAttempt } from '../sign-in-limits.ts'

/** Replaces Payload's login. Unknown, disabled and wrongly entered accounts get the same answer after the same work. */
export const signIn: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const { email, password } = req.data ?? {}
    if (typeof email !== 'string' || !email.trim()) throw missing('email', 'Email')
    if (typeof password !== 'string' || !password) throw missing('password', 'Password')
    const attempt = await beginPasswordAttempt(req, email)
    const user = await findUserByEmail(req, email)
    const isRight = await isPassword(password, user)
    if (!user || !isRight || user.disabled) {
      await noteRefusedSignIn(req, user, isRight ? 'nothing' : 'password')
      throw new AuthenticationError(req.t)
    }
    await attempt.succeed()
    const message = req.t('authentication:passed')
    return continueSignIn(req, { id: user.id, hash: user.hash, message, deed: 'signed in' })
  },
}

const missing = (path: string, label: string) =>
  new ValidationError({
    collection: 'users',
    errors: [{ label, message: `${label} is missing.`, path }],
  })
