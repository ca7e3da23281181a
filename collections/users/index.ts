import type { CollectionConfig, FieldAccess } from 'payload'
import { env } from '#base/env.ts'
import { accessFor } from '#collections/shared/access/access.ts'
import {
  type ClinicRole,
  clinicRoles,
  getMember,
  isNetworkAdmin,
  type Member,
  type NetworkRole,
  networkRoles,
} from '#collections/shared/access/roles.ts'
import { validateRequiredRelationship } from '#collections/shared/validation/validators.ts'
import { throttleResetLinks } from './forgot-password.ts'

const networkAdminOnly: FieldAccess = ({ req }) => isNetworkAdmin(getMember(req))

const roleNames: Record<NetworkRole | ClinicRole, string> = {
  'network-admin': 'Network admin',
  'network-editor': 'Network editor',
  clinician: 'Clinician',
  'clinic-manager': 'Clinic manager',
  'clinic-marketer': 'Clinic marketer',
}

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  access: accessFor('users'),
  admin: {
    group: 'Network',
    // Other users edit their own record on the account page.
    hidden: ({ user }) => !isNetworkAdmin(user as Member | null),
    description: 'People who can sign in, with their roles in the network and in clinics.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'updatedAt'],
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    forgotPassword: { minRequestInterval: 0 },
    cookies: { sameSite: 'Lax', secure: env.PUBLIC_ORIGIN_SCHEME === 'https' },
  },
  disableBulkEdit: true,
  hooks: { beforeOperation: [throttleResetLinks] },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      label: 'Network roles',
      admin: {
        description:
          'A network editor edits all content. A network admin also manages clinics and users. A clinician reads all content and verifies studies.',
      },
      options: networkRoles.map((value) => ({ label: roleNames[value], value })),
      access: { create: networkAdminOnly, update: networkAdminOnly },
      saveToJWT: true,
    },
    {
      name: 'tenants',
      type: 'array',
      label: 'Clinic roles',
      labels: { singular: 'Clinic role', plural: 'Clinic roles' },
      access: { create: networkAdminOnly, update: networkAdminOnly },
      saveToJWT: true,
      fields: [
        {
          name: 'tenant',
          type: 'relationship',
          relationTo: 'clinics',
          validate: validateRequiredRelationship,
          index: true,
          label: 'Clinic',
          admin: { components: { Label: '/src/admin/forms/required-label.tsx#RequiredLabel' } },
          saveToJWT: true,
        },
        {
          name: 'roles',
          type: 'select',
          hasMany: true,
          required: true,
          admin: {
            description:
              'A clinic marketer edits the clinic’s content. A clinic manager also edits its team and its details.',
          },
          options: clinicRoles.map((value) => ({ label: roleNames[value], value })),
          saveToJWT: true,
        },
      ],
    },
  ],
}
