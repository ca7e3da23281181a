import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { clinicOfUser } from '#collections/activity/describe-change.ts'
import { noteActivity } from '#collections/activity/note-activity.ts'
import type { User } from '#payload-types'
import { findUser, inTransaction, isCurrentSession } from '../sessions.ts'

/** The sessions of the signed-in user, the newest first: `{ sessions: { device, since, isThis }[] }`. */
export const listSessions: Endpoint = {
  path: '/sessions',
  method: 'get',
  handler: async (req) => {
    const { id, session } = requireSession(req)
    const user = await findUser(req, id)
    const sessions = currentSessions(user)
      .map(({ id: each, device, createdAt }) => ({ device, since: createdAt, isThis: each === session }))
      .sort((a, b) => String(b.since).localeCompare(String(a.since)))
    return Response.json({ sessions })
  },
}

/** Ends every session of the signed-in user but the one that asks, with what they have opened: previews and frames. */
export const signOutElsewhere: Endpoint = {
  path: '/sign-out-elsewhere',
  method: 'post',
  handler: async (req) => {
    const { id, session } = requireSession(req)
    const ended = await inTransaction(req, async () => {
      const user = await findUser(req, id)
      if (!user) throw new Forbidden(req.t)
      const current = currentSessions(user)
      const kept = current.filter((each) => each.id === session)
      // The whole user: on SQLite, writing `sessions` alone would delete the rows of the other lists.
      await req.payload.db.updateOne({
        collection: 'users',
        id,
        data: { ...user, sessions: kept, updatedAt: null },
        req,
        returning: false,
      })
      const number = current.length - kept.length
      if (number > 0)
        await noteActivity(req, {
          kind: 'account',
          words: 'signed out everywhere else',
          collection: 'users',
          id,
          title: user.name,
          clinic: clinicOfUser(user),
        })
      return number
    })
    const message =
      ended === 0
        ? 'You are signed in nowhere else.'
        : `Signed out of ${ended} other session${ended === 1 ? '' : 's'}.`
    return Response.json({ message })
  },
}

function requireSession(req: PayloadRequest): { id: string; session: string } {
  const { id, _sid: session } = (req.user ?? {}) as { id?: string; _sid?: string }
  if (!id || !session) throw new Forbidden(req.t)
  return { id, session }
}

const currentSessions = (user: User | null) => (user?.sessions ?? []).filter(isCurrentSession)
