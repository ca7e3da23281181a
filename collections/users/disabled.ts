import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { isNetworkAdmin } from '#collections/shared/access/roles.ts'
import type { User } from '#payload-types'

/** Ends the sessions of a disabled user. Nobody disables their own account, and one network admin always remains. */
export const applyDisabled: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (data.disabled && originalDoc?.id && originalDoc.id === req.user?.id)
    throw invalid('disabled', 'Disabled', 'You can’t disable your own account. Ask another network admin.')
  if (
    originalDoc &&
    isActiveAdmin(originalDoc) &&
    !isActiveAdmin(data) &&
    !(await hasOtherAdmin(originalDoc.id, req))
  )
    throw data.disabled
      ? invalid('disabled', 'Disabled', lastAdmin)
      : invalid('roles', 'Network roles', lastAdmin)
  return data.disabled ? { ...data, sessions: [] } : data
}

export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req })
  if (user && isActiveAdmin(user) && !(await hasOtherAdmin(user.id, req)))
    throw new APIError(lastAdmin, 400, null, true)
}

const lastAdmin = 'This is the last network admin who can sign in. Give another user that role first.'

const isActiveAdmin = (user: Partial<User>): boolean =>
  !user.disabled && isNetworkAdmin({ id: '', roles: user.roles })

async function hasOtherAdmin(id: string, req: PayloadRequest): Promise<boolean> {
  const others = await req.payload.db.find<User>({
    collection: 'users',
    where: { roles: { in: ['network-admin'] }, id: { not_equals: id } },
    pagination: false,
    req,
  })
  return others.docs.some(isActiveAdmin)
}

const invalid = (path: string, label: string, message: string) =>
  new ValidationError({ collection: 'users', errors: [{ label, message, path }] })
