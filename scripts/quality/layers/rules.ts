/**
 * A layer may import itself, the layers listed for it and every package that is not forbidden to it. Files outside all
 * layers (scripts, tests, configuration of tools) may import everything, and no layer may import them.
 */
export type Layer = {
  /** Files and folders from the repository's root; a folder ends with a slash. */
  paths: string[]
  mayImport: string[]
  /** Packages that the layer must not import, with everything below them. */
  forbidden: Package[]
  /** The reason, and what to do instead: the last line of the message. */
  hint: string
}

type Package = 'payload' | 'next' | 'react' | 'database drivers'

/** The layers that the panel, the collections and the public pages may all import. */
const shared = ['base', 'domain', 'mappers', 'ui', 'blocks', 'payload-types']

/** The layers that read and write through Payload may import these. Public pages use the reader of `data` instead. */
const stored = [...shared, 'publish', 'database', 'collections', 'payload.config']

export const layers: Record<string, Layer> = {
  base: {
    paths: ['src/base/'],
    mayImport: [],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'base imports no other layer and no framework: pass the value as an argument, or move the code into a later layer.',
  },
  database: {
    paths: ['src/database/'],
    mayImport: ['base'],
    forbidden: ['next', 'react'],
    hint: 'database imports only base: payload.config.ts passes in whatever else it needs.',
  },
  domain: {
    paths: ['src/domain/'],
    mayImport: ['base'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'domain is pure: declare what it needs as a type, and let the caller pass the data.',
  },
  mappers: {
    paths: ['src/mappers/'],
    mayImport: ['base', 'domain'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'mappers convert stored rows to domain objects, and nothing else.',
  },
  ui: {
    paths: ['src/ui/'],
    mayImport: ['base', 'domain'],
    forbidden: ['payload', 'database drivers'],
    hint: 'ui receives finished props: build them in the resolve of a block, or in data.',
  },
  'payload-types': {
    paths: ['src/payload-types.ts'],
    mayImport: [],
    forbidden: [],
    hint: 'src/payload-types.ts is generated: `npm run generate` writes it.',
  },
  blocks: {
    paths: ['src/blocks/'],
    mayImport: ['base', 'domain', 'ui', 'payload-types'],
    forbidden: ['database drivers'],
    hint: 'blocks come before the collections: pass the data in the block context, or move the shared part to domain.',
  },
  publish: {
    paths: ['src/publish/'],
    mayImport: ['base', 'domain', 'mappers', 'blocks'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'publish is shared by the server, the collections and the pages: what reads the log or the database belongs to data.',
  },
  admin: {
    paths: ['src/admin/'],
    mayImport: shared,
    forbidden: ['database drivers'],
    hint: 'admin imports what the collections import: move the shared part to domain or blocks.',
  },
  collections: {
    paths: ['collections/'],
    mayImport: [...shared, 'publish'],
    forbidden: ['next', 'react', 'database drivers'],
    hint: 'A collection refers to a component of the panel by its path, as a string; database and data come after it.',
  },
  'payload.config': {
    paths: ['payload.config.ts'],
    mayImport: [...shared, 'database', 'collections'],
    forbidden: ['react'],
    hint: 'payload.config.ts only assembles: it refers to components of the panel by their path, as a string.',
  },
  'data/payload.ts': {
    paths: ['src/data/payload.ts'],
    mayImport: ['payload.config'],
    forbidden: ['next', 'react', 'database drivers'],
    hint: 'src/data/payload.ts only opens the Payload instance.',
  },
  data: {
    paths: ['src/data/'],
    mayImport: [...stored, 'data/payload.ts'],
    forbidden: ['database drivers'],
    hint: 'data comes before the pages: pass what it needs of a page as an argument.',
  },
  'enquiries/form': {
    paths: ['src/enquiries/form/'],
    mayImport: [...shared, 'data'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'enquiries/form comes before the pages that show it.',
  },
  'page-types': {
    paths: ['src/page-types/'],
    mayImport: [...shared, 'publish', 'collections', 'data', 'enquiries/form'],
    forbidden: ['payload', 'next', 'database drivers'],
    hint: 'A page is built from what src/data reads for one site; what is derived from a page (seo, og-images) comes after it.',
  },
  seo: {
    paths: ['src/seo/'],
    mayImport: [...shared, 'publish', 'data', 'page-types'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'seo is derived from pages: it reads documents through the reader in src/data, as they do.',
  },
  network: {
    paths: ['src/network/'],
    mayImport: [...shared, 'publish', 'data', 'page-types', 'seo'],
    forbidden: ['payload', 'next', 'database drivers'],
    hint: 'The network’s own pages are built as a clinic’s pages are.',
  },
  'og-images': {
    paths: ['src/og-images/'],
    mayImport: [...shared, 'data', 'page-types', 'network'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'og-images only draws the texts of a page.',
  },
  'enquiries/inbox': {
    paths: ['src/enquiries/inbox/'],
    mayImport: [...stored, 'data', 'data/payload.ts'],
    forbidden: ['next', 'react', 'database drivers'],
    hint: 'enquiries/inbox reads and answers stored enquiries; what receives one comes after it.',
  },
  'enquiries/receive': {
    paths: ['src/enquiries/receive/'],
    mayImport: [...stored, 'data', 'data/payload.ts', 'enquiries/form', 'enquiries/inbox', 'page-types'],
    forbidden: ['next', 'database drivers'],
    hint: 'enquiries/receive comes after the pages and before app.',
  },
  /** The panel and its API: the only part of app that may import Payload. */
  'app (payload)': {
    paths: [
      'src/app/(payload)/',
      // Starts the scheduled jobs, which need an instance of their own.
      'src/instrumentation.ts',
      'src/instrumentation-node.ts',
    ],
    mayImport: [...stored, 'admin', 'data', 'data/payload.ts', 'enquiries/inbox', 'enquiries/receive', 'app'],
    forbidden: ['database drivers'],
    hint: 'Access the database through Payload.',
  },
  app: {
    paths: ['src/app/', 'src/proxy.ts'],
    mayImport: [
      'base',
      'domain',
      'ui',
      'blocks',
      'publish',
      'data',
      'page-types',
      'seo',
      'network',
      'og-images',
      'enquiries/receive',
    ],
    forbidden: ['payload', 'database drivers'],
    hint: 'Public pages read the database only through the reader in src/data, which restricts every query to one site and to published documents that are not in the trash. Use it, or add the query to it.',
  },
  server: {
    paths: ['src/server/'],
    mayImport: ['base', 'domain', 'publish'],
    forbidden: ['payload', 'react', 'database drivers'],
    hint: 'server imports only base, domain and publish: it requests pages over HTTP.',
  },
}

/** Package names; a name that ends with a slash is a scope. */
export const packages: Record<Package, string[]> = {
  payload: ['payload', '@payloadcms/', '@payload-config'],
  next: ['next'],
  react: ['react', 'react-dom'],
  'database drivers': ['mongodb', 'mongoose', '@libsql/', 'libsql', 'drizzle-orm', 'drizzle-kit'],
}

/** Folders and files whose contents must all belong to a layer. */
export const roots = ['src', 'collections', 'payload.config.ts']

/** Folders outside all layers whose TypeScript files are only checked for cycles. */
export const outsideRoots = ['scripts', 'tests']

/** Written by Payload into the panel's folder; its imports are the paths that the configuration names. */
export const generated = ['src/app/(payload)/admin/importMap.js']
