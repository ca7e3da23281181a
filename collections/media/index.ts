import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { env } from '#base/env.ts'
import { text } from '#blocks/fields.ts'
import { accessFor } from '#collections/shared/access/access.ts'
import {
  consentCell,
  consentExpiresOn,
  consentNotice,
  consentScope,
} from '#collections/shared/fields/consent.ts'
import { enforceOwnership, owner } from '#collections/shared/fields/owner.ts'
import { refuseDeletedReferences, validateReferences } from '#collections/shared/validation/references.ts'
import { refuseUnknownTokens } from '#collections/shared/validation/tokens.ts'
import { fileHash, writeFileHash } from './file-version.ts'
import { filterUsage, usage } from './filter-usage.ts'
import {
  bringBackEndpoint,
  deleteKeptFile,
  forgetOlderFile,
  kept,
  noteKeptFile,
  putFilesAside,
  putFilesBack,
} from './keep-original.ts'
import { acceptedTypes, prepareUpload } from './prepare-upload.ts'
import { serveFile } from './serve-file.ts'
import { imageSizes } from './sizes.ts'

export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  access: accessFor('media'),
  admin: {
    description: 'Pictures of one clinic, or of the network for all clinics.',
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'consent', 'owner', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    pagination: { defaultLimit: 25 },
    components: { beforeListTable: ['/src/admin/pictures/pictures.tsx#Pictures'] },
  },
  trash: true,
  disableBulkEdit: true,
  upload: {
    staticDir: path.resolve(env.MEDIA_DIR),
    mimeTypes: acceptedTypes,
    pasteURL: false,
    focalPoint: true,
    imageSizes,
    adminThumbnail: 'thumbnail',
    handlers: [serveFile],
  },
  hooks: {
    beforeOperation: [filterUsage, prepareUpload, putFilesAside],
    beforeChange: [
      enforceOwnership,
      validateReferences,
      refuseDeletedReferences,
      refuseUnknownTokens,
      noteKeptFile,
      writeFileHash,
    ],
    afterChange: [forgetOlderFile],
    afterDelete: [deleteKeptFile],
    afterError: [putFilesBack],
  },
  endpoints: [bringBackEndpoint],
  fields: [
    {
      name: 'earlierFile',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/pictures/earlier-file.tsx#EarlierFile' },
        disableBulkEdit: true,
        disableListColumn: true,
      },
    },
    text('alt', {
      required: true,
      label: 'Alternative text',
      description: 'Describes the image to people who cannot see it.',
    }),
    text('caption'),
    { name: 'credit', type: 'text' },
    {
      name: 'licence',
      type: 'text',
      admin: { description: 'For example "CC BY 4.0". Leave it empty for a picture of your own.' },
    },
    {
      name: 'consent',
      type: 'group',
      label: 'Consent of the person shown',
      admin: { components: consentCell },
      fields: [
        { name: 'showsPerson', type: 'checkbox', label: 'A recognisable person is shown' },
        consentScope({
          condition: (_, sibling) => showsPerson(sibling),
          description: 'What the person agreed to.',
          validate: (value, { siblingData }) =>
            !showsPerson(siblingData) ||
            Boolean(value?.trim()) ||
            '“Scope” is required if a recognisable person is shown. Enter what the person agreed to, for example "website and print".',
        }),
        consentExpiresOn((_, sibling) => showsPerson(sibling)),
        consentNotice,
      ],
    },
    owner,
    usage,
    kept,
    fileHash,
  ],
}

const showsPerson = (consent: { showsPerson?: unknown } | undefined): boolean => Boolean(consent?.showsPerson)
