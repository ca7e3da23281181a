import type { Endpoint } from 'payload'
import { inviteAgain, inviteUser } from './invite.ts'
import { listSessions, signOutElsewhere } from './own-sessions.ts'
import { forgotPassword, resetPassword } from './password-links.ts'
import { createUser, updateUser } from './save-user.ts'
import { secondFactorEndpoints } from './second-factor.ts'
import { signIn } from './sign-in.ts'

/** Before Payload's own in the order of routes, so that they replace those. */
export const userEndpoints: Endpoint[] = [
  signIn,
  forgotPassword,
  resetPassword,
  createUser,
  updateUser,
  inviteUser,
  inviteAgain,
  listSessions,
  signOutElsewhere,
  ...secondFactorEndpoints,
]
