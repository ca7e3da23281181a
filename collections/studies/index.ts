import type { CollectionConfig } from 'payload'
import { accessFor } from '#collections/shared/access/access.ts'
import { marksCopies } from '#collections/shared/fields/copies.ts'
import { enforceOwnership } from '#collections/shared/fields/owner.ts'
import { slug } from '#collections/shared/fields/slug.ts'
import { drafts } from '#collections/shared/hooks/content.ts'
import { settleSlug } from '#collections/shared/slugs/settle-slug.ts'
import { refuseDeletedReferences, validateReferences } from '#collections/shared/validation/references.ts'
import { refuseUnknownTokens } from '#collections/shared/validation/tokens.ts'
import { findings, identifiers } from './fields.ts'

export const studies: CollectionConfig = {
  slug: 'studies',
  labels: { singular: 'Study', plural: 'Studies' },
  access: accessFor('studies'),
  admin: {
    description: 'Research that the library cites. Each outcome is recorded as a finding with its direction.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'authors', 'year', 'verification', 'updatedAt'],
    listSearchableFields: ['title', 'authors', 'doi', 'pmid', 'slug'],
  },
  trash: true,
  disableBulkEdit: true,
  versions: drafts,
  hooks: {
    beforeChange: [
      enforceOwnership,
      validateReferences,
      refuseDeletedReferences,
      refuseUnknownTokens,
      settleSlug,
    ],
  },
  fields: [
    marksCopies({ name: 'title', type: 'text', required: true }),
    {
      ...slug,
      unique: true,
      label: 'Citation key',
      admin: { position: 'sidebar', description: 'First author and year, for example "solomons-2020".' },
    },
    {
      name: 'authors',
      type: 'text',
      hasMany: true,
      required: true,
      admin: {
        description: 'Family names and initials, in the order of the paper.',
        components: { Cell: '/src/admin/lists/cells.tsx#TextCell' },
      },
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
          options: [
            { label: 'Human', value: 'human' },
            { label: 'Animal', value: 'animal' },
            { label: 'Laboratory', value: 'laboratory' },
          ],
        },
        {
          name: 'design',
          type: 'select',
          options: [
            { label: 'Guideline', value: 'guideline' },
            { label: 'Systematic review', value: 'systematic-review' },
            { label: 'Meta-analysis', value: 'meta-analysis' },
            { label: 'Randomised trial', value: 'randomised-trial' },
            { label: 'Feasibility trial', value: 'feasibility-trial' },
            { label: 'Pilot trial', value: 'pilot-trial' },
            { label: 'Cohort', value: 'cohort' },
            { label: 'Survey', value: 'survey' },
            { label: 'Case series', value: 'case-series' },
            { label: 'Animal study', value: 'animal-study' },
            { label: 'Protocol', value: 'protocol' },
            { label: 'Other', value: 'other' },
          ],
        },
        { name: 'n', type: 'number', min: 0, label: 'Participants' },
        { name: 'trials', type: 'number', min: 0, label: 'Pooled trials' },
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
