import type { CollectionConfig } from 'payload'
import { accessFor, clinicsFor } from '#collections/shared/access/access.ts'
import { withFieldAccess } from '#collections/shared/access/field-access.ts'
import { clinicFieldGroups, rulesFor } from '#collections/shared/access/policy.ts'
import type { Member } from '#collections/shared/access/roles.ts'
import { enforceOwnership } from '#collections/shared/fields/owner.ts'
import { refuseDeletedReferences, validateReferences } from '#collections/shared/validation/references.ts'
import { refuseUnknownTokens } from '#collections/shared/validation/tokens.ts'
import { about } from './about.ts'
import { alerts } from './alerts.ts'
import { brand } from './brand.ts'
import { enquirySettings } from './enquiries.ts'
import { feesAndBooking } from './fees-and-booking.ts'
import { normalizeHostsAndSlugs, validateSingleDefault, validateUniqueHosts } from './hooks.ts'
import { identity, networkDefault } from './identity.ts'
import { locations } from './locations.ts'
import { menus } from './menu.ts'
import { offeredClinicsEndpoint } from './offered-clinics.ts'
import { offers } from './offers.ts'
import { refuseIfDocumentsRemain } from './refuse-deletion.ts'
import { refuseRestoring, restrictJurisdictionChanges, restrictLocationChanges } from './restrict-changes.ts'
import { settleMenus } from './settle-menu.ts'
import { vocabulary } from './vocabulary.ts'

export const clinics: CollectionConfig = {
  slug: 'clinics',
  labels: { singular: 'Clinic', plural: 'Clinics' },
  access: accessFor('clinics'),
  admin: {
    // Clinicians can read clinics but not edit them.
    hidden: ({ user }) => !mayEdit(user as Member | null),
    description: 'Each clinic has its own site. It needs a name, a host and a location to go live.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'status', 'updatedAt'],
    preview: (doc) => `/api/preview?collection=clinics&id=${doc.id}`,
    components: { edit: { beforeDocumentControls: ['/src/admin/clinics/open-at-field.tsx#OpenAtField'] } },
  },
  disableBulkEdit: true,
  // A copy could have neither its hosts nor, without drafts, none.
  disableDuplicate: true,
  versions: { drafts: false },
  endpoints: [offeredClinicsEndpoint],
  hooks: {
    beforeOperation: [refuseRestoring],
    beforeValidate: [normalizeHostsAndSlugs],
    beforeChange: [
      enforceOwnership,
      validateReferences,
      refuseDeletedReferences,
      refuseUnknownTokens,
      restrictLocationChanges,
      restrictJurisdictionChanges,
      settleMenus,
      validateUniqueHosts,
      validateSingleDefault,
    ],
    beforeDelete: [refuseIfDocumentsRemain],
  },
  fields: withFieldAccess(
    [
      {
        type: 'tabs',
        tabs: [
          { label: 'Required to go live', fields: [...identity, locations] },
          { label: 'About the clinic', fields: [alerts, ...about, networkDefault] },
          { label: 'Treatments', fields: offers },
          { label: 'Branding', fields: [brand] },
          { label: 'Terminology', fields: [vocabulary] },
          { label: 'Fees and booking', fields: feesAndBooking },
          { label: 'Menu', fields: menus },
          { label: 'Enquiries', fields: [enquirySettings] },
        ],
      },
    ],
    clinicFieldGroups,
  ),
}

function mayEdit(member: Member | null): boolean {
  const clinics = clinicsFor(member, rulesFor('clinics').update)
  return clinics === 'all' || clinics.length > 0
}
