import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { env } from '#base/env.ts'
import { deletePasswordLinks } from '#collections/password-links/links.ts'
import { accessFor } from '#collections/shared/access/access.ts'
import { clinicRoles, isNetworkAdmin, type Member, networkRoles } from '#collections/shared/access/roles.ts'
import { requireCurrentPassword } from './current-password.ts'
import { applyDisabled, keepLastAdmin } from './disabled.ts'
import { userEndpoints } from './endpoints/index.ts'
import { fields, roleNames } from './fields.ts'
import { refuseWeakPassword } from './password-policy.ts'

/** An invited user has no password yet, whatever random one the account was created with. */
const noteFirstPassword: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation === 'create' && req.context.awaitsPassword === true) return { ...data, awaitsPassword: true }
  return operation === 'update' && data.password ? { ...data, awaitsPassword: false } : data
}

/** A link that was created earlier must not open a disabled account, should it be enabled again. */
const endPasswordLinks: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.disabled) await deletePasswordLinks(req, doc.id)
}

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  access: accessFor('users'),
  admin: {
    // Other users edit their own record on the account page.
    hidden: ({ user }) => !isNetworkAdmin(user as Member | null),
    description: 'People who can sign in, with their roles in the network and in clinics.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'tenants', 'disabled', 'updatedAt'],
    components: {
      beforeListTable: [
        {
          path: '/src/admin/users/invitation.tsx#Invitation',
          clientProps: {
            roles: [
              ...networkRoles.map((value) => ({ value, label: roleNames[value], isOfClinic: false })),
              ...clinicRoles.map((value) => ({ value, label: roleNames[value], isOfClinic: true })),
            ],
          },
        },
      ],
    },
  },
  auth: {
    // Payload's lock after failed attempts would let anybody keep a user out: sign-in-limits.ts delays instead.
    maxLoginAttempts: 0,
    tokenExpiration: 8 * 60 * 60,
    forgotPassword: { minRequestInterval: 0 },
    cookies: { sameSite: 'Lax', secure: env.PUBLIC_ORIGIN_SCHEME === 'https' },
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: userEndpoints,
  hooks: {
    beforeValidate: [refuseWeakPassword],
    beforeChange: [requireCurrentPassword, applyDisabled, noteFirstPassword],
    afterChange: [endPasswordLinks],
    beforeDelete: [keepLastAdmin],
  },
  fields,
}
