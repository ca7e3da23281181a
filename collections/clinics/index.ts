import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/access.ts'
import { stayInOwnClinics } from '../shared/ownership.ts'
import { staysInClinic } from '../shared/references.ts'
import { brand, identity, locales, menu, money, offers, vocabulary } from './fields.ts'
import { normaliseHosts, ownHosts } from './hooks.ts'
import { locations } from './locations.ts'

export const clinics: CollectionConfig = {
  slug: 'clinics',
  labels: { singular: 'Clinic', plural: 'Clinics' },
  access: accessFor('clinics'),
  admin: {
    group: 'Network',
    description: 'Each is a site of its own. A name, one host and one location bring it live.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'status', 'updatedAt'],
    preview: (doc) => `/api/preview?collection=clinics&id=${doc.id}`,
  },
  disableBulkEdit: true,
  versions: { drafts: false, maxPerDoc: 20 },
  hooks: {
    beforeValidate: [normaliseHosts],
    beforeChange: [stayInOwnClinics, staysInClinic, ownHosts],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: 'Clinic', fields: [...identity, ...locales] },
        { label: 'Locations', fields: [locations] },
        { label: 'What it offers', fields: offers },
        { label: 'Look', fields: [brand] },
        { label: 'Words', fields: [vocabulary] },
        { label: 'Fees and booking', fields: money },
        { label: 'Menu', fields: [menu] },
      ],
    },
  ],
}
