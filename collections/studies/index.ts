import type { CollectionConfig } from 'payload'
import { accessFor } from '../access/access.ts'
import { drafts } from '../shared/content.ts'
import { stayInOwnClinics } from '../shared/ownership.ts'
import { staysInClinic } from '../shared/references.ts'
import { findings, identifiers } from './fields.ts'

export const studies: CollectionConfig = {
  slug: 'studies',
  labels: { singular: 'Study', plural: 'Studies' },
  access: accessFor('studies'),
  admin: {
    group: 'Library',
    description:
      'Research that the library cites. A finding is recorded for each outcome, with its direction.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'authors', 'year', 'verification', 'updatedAt'],
    listSearchableFields: ['title', 'authors', 'doi', 'pmid', 'slug'],
  },
  trash: true,
  disableBulkEdit: true,
  versions: drafts,
  hooks: { beforeChange: [stayInOwnClinics, staysInClinic] },
  fields: [
    { name: 'title', type: 'text', required: true },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: 'Short name',
      admin: { position: 'sidebar', description: 'First author and year, for example "solomons-2020".' },
      validate: (value: string | null | undefined) =>
        /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value ?? '') ||
        'Use small letters, digits and hyphens, for example "solomons-2020".',
    },
    {
      name: 'authors',
      type: 'text',
      hasMany: true,
      required: true,
      admin: { description: 'Family name and initials, in the order of the paper.' },
    },
    {
      type: 'row',
      fields: [
        { name: 'year', type: 'number', required: true, min: 1900, max: 2100 },
        { name: 'journal', type: 'text' },
        { name: 'volume', type: 'text' },
        { name: 'issue', type: 'text' },
        { name: 'pages', type: 'text' },
      ],
    },
    identifiers,
    {
      type: 'row',
      fields: [
        {
          name: 'species',
          type: 'select',
          defaultValue: 'human',
          options: ['human', 'animal', 'laboratory'],
        },
        {
          name: 'design',
          type: 'select',
          options: [
            'guideline',
            'systematic-review',
            'meta-analysis',
            'randomised-trial',
            'feasibility-trial',
            'pilot-trial',
            'cohort',
            'survey',
            'case-series',
            'animal-study',
            'protocol',
            'other',
          ],
        },
        { name: 'n', type: 'number', min: 0, label: 'Participants' },
        { name: 'trials', type: 'number', min: 0, label: 'Trials pooled' },
      ],
    },
    findings,
    {
      name: 'verification',
      type: 'select',
      required: true,
      defaultValue: 'to-be-verified',
      options: [
        { label: 'To be verified', value: 'to-be-verified' },
        { label: 'Verified against the abstract', value: 'abstract' },
        { label: 'Verified against the full text', value: 'full-text' },
        { label: 'Disputed: identifiers and authors disagree', value: 'disputed' },
      ],
      admin: { position: 'sidebar' },
    },
  ],
}
