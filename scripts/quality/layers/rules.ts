/**
 * What may import what. A layer may import itself, the layers listed for it and every package that is not forbidden to
 * it; files outside of all layers (scripts, tests, settings of tools) may import everything and are imported by none.
 */
export type Layer = {
  /** Files and folders from the repository's root; a folder ends with a slash. */
  paths: string[]
  mayImport: string[]
  /** Packages, each with everything below it, that the layer must not know. */
  forbidden: Package[]
  /** Why, and what to do instead: the last line of the message. */
  hint: string
}

type Package = 'payload' | 'next' | 'react' | 'database drivers'

/** From the domain to the blocks: what the panel, the collections and the public pages all know. */
const shared = ['base', 'domain', 'mappers', 'ui', 'blocks', 'payload-types']

/** Read and written through Payload; the public pages have the reader of `data` instead. */
const stored = [...shared, 'database', 'collections', 'payload.config']

export const layers: Record<string, Layer> = {
  base: {
    paths: ['src/base/'],
    mayImport: [],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'base knows nothing of ours and no framework: hand the value in as an argument, or move the code to the right.',
  },
  database: {
    paths: ['src/database/'],
    mayImport: ['base'],
    forbidden: ['next', 'react'],
    hint: 'database knows only base: what it needs from elsewhere is handed in by payload.config.ts.',
  },
  domain: {
    paths: ['src/domain/'],
    mayImport: ['base'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'domain is pure: state what it needs as a type of its own, and let the caller bring the data.',
  },
  mappers: {
    paths: ['src/mappers/'],
    mayImport: ['base', 'domain'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'mappers turn stored rows, whatever read them, into the domain.',
  },
  ui: {
    paths: ['src/ui/'],
    mayImport: ['base', 'domain'],
    forbidden: ['payload', 'database drivers'],
    hint: 'ui gets finished props: turn documents into props in the resolve of a block, or in data.',
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
    hint: 'blocks stand left of the collections: hand the data in through the block context, or move the shared part to domain.',
  },
  admin: {
    paths: ['src/admin/'],
    mayImport: shared,
    forbidden: ['database drivers'],
    hint: 'admin knows what blocks knows, and blocks: move the shared part to domain or blocks.',
  },
  collections: {
    paths: ['collections/'],
    mayImport: shared,
    forbidden: ['next', 'react', 'database drivers'],
    hint: 'A collection names a component of the admin panel by its path as text; the database and data come after it.',
  },
  'payload.config': {
    paths: ['payload.config.ts'],
    mayImport: [...shared, 'database', 'collections'],
    forbidden: ['react'],
    hint: 'payload.config.ts only assembles: it names components of the admin panel by their path as text.',
  },
  'data/payload.ts': {
    paths: ['src/data/payload.ts'],
    mayImport: ['payload.config'],
    forbidden: ['next', 'react', 'database drivers'],
    hint: 'src/data/payload.ts only opens Payload.',
  },
  data: {
    paths: ['src/data/'],
    mayImport: [...stored, 'data/payload.ts'],
    forbidden: ['database drivers'],
    hint: 'data is read by the pages and reads nothing of them: hand in what it needs as an argument.',
  },
  'enquiries/form': {
    paths: ['src/enquiries/form/'],
    mayImport: [...shared, 'data'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'The form stands on pages, which come after it.',
  },
  'page-types': {
    paths: ['src/page-types/'],
    mayImport: [...shared, 'collections', 'data', 'enquiries/form'],
    forbidden: ['payload', 'next', 'database drivers'],
    hint: 'A page is put together from what src/data reads for one clinic; what follows from a page (seo, og-images) comes after it.',
  },
  seo: {
    paths: ['src/seo/'],
    mayImport: [...shared, 'data', 'page-types'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'seo follows from pages: it reads what they read, by the reader in src/data.',
  },
  network: {
    paths: ['src/network/'],
    mayImport: [...shared, 'data', 'page-types', 'seo'],
    forbidden: ['payload', 'next', 'database drivers'],
    hint: 'The network’s own pages are put together as a clinic’s are.',
  },
  'og-images': {
    paths: ['src/og-images/'],
    mayImport: [...shared, 'data', 'page-types', 'network'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    hint: 'og-images draws what it is told of a page.',
  },
  'enquiries/receive': {
    paths: ['src/enquiries/receive/'],
    mayImport: [...stored, 'data', 'data/payload.ts', 'enquiries/form', 'page-types'],
    forbidden: ['next', 'database drivers'],
    hint: 'Receiving an enquiry comes after the pages and before app.',
  },
  /** The panel and its interface: the only part of app that may hold Payload itself. */
  'app (payload)': {
    paths: [
      'src/app/(payload)/',
      // Starts the scheduled jobs, which need an instance of their own.
      'src/instrumentation.ts',
      'src/instrumentation-node.ts',
    ],
    mayImport: [...stored, 'admin', 'data', 'data/payload.ts', 'enquiries/receive', 'app'],
    forbidden: ['database drivers'],
    hint: 'Reach the database through Payload.',
  },
  app: {
    paths: ['src/app/', 'src/proxy.ts'],
    mayImport: [
      'base',
      'domain',
      'ui',
      'blocks',
      'data',
      'page-types',
      'seo',
      'network',
      'og-images',
      'enquiries/receive',
    ],
    forbidden: ['payload', 'database drivers'],
    hint: 'The reader in src/data is the only public way to the database: it alone states clinic, published and not trashed. Ask it, or add the question to it.',
  },
  server: {
    paths: ['src/server/'],
    mayImport: ['base', 'domain'],
    forbidden: ['payload', 'react', 'database drivers'],
    hint: 'server knows base, domain and HTTP: what it wants of the pages it asks over HTTP.',
  },
}

/** Package names; one that ends with a slash stands for a whole scope. */
export const packages: Record<Package, string[]> = {
  payload: ['payload', '@payloadcms/', '@payload-config'],
  next: ['next'],
  react: ['react', 'react-dom'],
  'database drivers': ['mongodb', 'mongoose', '@libsql/', 'libsql', 'drizzle-orm', 'drizzle-kit'],
}

/** Folders and files in which everything belongs to a layer. */
export const roots = ['src', 'collections', 'payload.config.ts']

/** Folders outside of all layers whose TypeScript is checked for cycles only. */
export const outsideRoots = ['scripts', 'tests']

/** Written by Payload into the panel's folder; its imports are the paths that the configuration names. */
export const generated = ['src/app/(payload)/admin/importMap.js']
