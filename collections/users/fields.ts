import type { Field, FieldAccess } from 'payload'
import {
  type ClinicRole,
  clinicRoles,
  getMember,
  isNetworkAdmin,
  type NetworkRole,
  networkRoles,
} from '#collections/shared/access/roles.ts'
import { validateRequiredRelationship } from '#collections/shared/validation/validators.ts'
import { currentPassword } from './current-password.ts'

const networkAdminOnly: FieldAccess = ({ req }) => isNetworkAdmin(getMember(req))

export const roleNames: Record<NetworkRole | ClinicRole, string> = {
  'network-admin': 'Network admin',
  'network-editor': 'Network editor',
  clinician: 'Clinician',
  'clinic-manager': 'Clinic manager',
  'clinic-marketer': 'Clinic marketer',
}

export const fields: Field[] = [
  { name: 'name', type: 'text', required: true },
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    label: 'Network roles',
    admin: {
      isSortable: false,
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
    admin: { components: { Cell: '/src/admin/lists/cells.tsx#ClinicsCell' } },
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
          isSortable: false,
          description:
            'A clinic marketer edits the clinic’s content. A clinic manager also edits its team and its details.',
        },
        options: clinicRoles.map((value) => ({ label: roleNames[value], value })),
        saveToJWT: true,
      },
    ],
  },
  {
    name: 'disabled',
    type: 'checkbox',
    defaultValue: false,
    access: { create: networkAdminOnly, update: networkAdminOnly },
    admin: {
      position: 'sidebar',
      description:
        'A disabled user can’t sign in. Sessions, previews and links for a new password end at once.',
      components: { Cell: '/src/admin/lists/cells.tsx#YesNoCell' },
    },
  },
  currentPassword,
  {
    name: 'invitationState',
    type: 'ui',
    admin: {
      components: { Field: '/src/admin/users/invitation-state.tsx#InvitationState' },
      disableBulkEdit: true,
      disableListColumn: true,
    },
  },
  {
    name: 'secondFactor',
    type: 'ui',
    admin: {
      components: { Field: '/src/admin/users/second-factor.tsx#SecondFactor' },
      disableBulkEdit: true,
      disableListColumn: true,
    },
  },
  {
    name: 'ownSessions',
    type: 'ui',
    admin: {
      components: { Field: '/src/admin/users/own-sessions.tsx#OwnSessions' },
      disableBulkEdit: true,
      disableListColumn: true,
    },
  },
  // Payload’s own list, with the browser that each session was opened with.
  { name: 'sessions', type: 'array', fields: [{ name: 'device', type: 'text' }] },
  // Set for an account that is created with a link, until its first password is set. Accounts of earlier versions have none.
  {
    name: 'awaitsPassword',
    type: 'checkbox',
    admin: { hidden: true },
    access: { read: networkAdminOnly, create: () => false, update: () => false },
  },
]
