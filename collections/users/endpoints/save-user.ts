import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import type { User } from '#payload-types'
import { verifyCurrentPassword } from '../current-password.ts'
import { sendNotice } from '../mails.ts'

/** Replaces Payload's update, to verify the current password before it and to send notices after it. */
export const updateUser: Endpoint = {
  path: '/:id',
  method: 'patch',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    await verifyCurrentPassword(req)
    const id = String(req.routeParams?.id)
    const before = await findEmail(req, id)
    const data: Partial<User> = req.data ?? {}
    const isNewPassword = Boolean(data.password)
    const doc = await req.payload.update({
      collection: 'users',
      id,
      data,
      depth: 0,
      overrideAccess: false,
      req,
    })
    if (isNewPassword && before)
      void sendNotice(req.payload, { to: before, change: 'The password of your account was changed.' })
    if (before && before !== doc.email)
      void sendNotice(req.payload, {
        to: before,
        change: `The email address of your account was changed to ${doc.email}. This mail goes to the former one.`,
      })
    return Response.json({ doc, message: req.t('general:updatedSuccessfully') })
  },
}

/** Replaces Payload's create, to verify the current password before it. */
export const createUser: Endpoint = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    await verifyCurrentPassword(req)
    const data = req.data as User
    const doc = await req.payload.create({ collection: 'users', data, depth: 0, overrideAccess: false, req })
    const message = req.t('general:successfullyCreated', { label: 'User' })
    return Response.json({ doc, message }, { status: 201 })
  },
}

/** The address to notify, whatever the user who saves may read. */
async function findEmail({ payload }: PayloadRequest, id: string): Promise<string | undefined> {
  const user = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } } })
  return user?.email
}
