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
  mend: string
}

type Package = 'payload' | 'next' | 'react' | 'database drivers'

export const layers: Record<string, Layer> = {
  base: {
    paths: ['src/base/'],
    mayImport: [],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    mend: 'base knows nothing of ours and no framework: hand the value in as an argument, or move the code to the right.',
  },
  database: {
    paths: ['src/database/'],
    mayImport: ['base'],
    forbidden: ['next', 'react'],
    mend: 'database knows only base: what it needs from elsewhere is handed in by payload.config.ts.',
  },
  domain: {
    paths: ['src/domain/'],
    mayImport: ['base'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    mend: 'domain is the pure domain: state what it needs as a type of its own, and let the caller bring the data.',
  },
  mappers: {
    paths: ['src/mappers/'],
    mayImport: ['base', 'domain'],
    forbidden: ['payload', 'next', 'react', 'database drivers'],
    mend: 'mappers turn stored rows, whatever read them, into the domain.',
  },
  ui: {
    paths: ['src/ui/'],
    mayImport: ['base', 'domain'],
    forbidden: ['payload', 'database drivers'],
    mend: 'ui gets finished props: turn documents into props in the resolve.ts of a block, or in content.',
  },
  'payload-types': {
    paths: ['src/payload-types.ts'],
    mayImport: [],
    forbidden: [],
    mend: 'src/payload-types.ts is generated: `npm run generate` writes it.',
  },
  blocks: {
    paths: ['src/blocks/'],
    mayImport: ['base', 'domain', 'ui', 'payload-types'],
    forbidden: ['database drivers'],
    mend: 'blocks stand left of the collections: hand the data in through resolve.ts, or move the shared part to domain.',
  },
  admin: {
    paths: ['src/admin/'],
    mayImport: ['base', 'domain', 'mappers', 'ui', 'blocks', 'payload-types'],
    forbidden: ['database drivers'],
    mend: 'admin knows what blocks knows, and blocks: move the shared part to domain or blocks.',
  },
  publish: {
    paths: ['src/publish/'],
    mayImport: ['base', 'domain', 'mappers', 'ui', 'blocks', 'payload-types'],
    forbidden: ['react', 'database drivers'],
    mend: 'publish stands left of the collections, which call it: let them hand in what it needs.',
  },
  collections: {
    paths: ['collections/'],
    mayImport: ['base', 'domain', 'mappers', 'ui', 'blocks', 'publish', 'payload-types'],
    forbidden: ['next', 'react', 'database drivers'],
    mend: 'A collection names a component of the admin panel by its path as text; the database and content come after it.',
  },
  'payload.config': {
    paths: ['payload.config.ts'],
    mayImport: [
      'base',
      'database',
      'domain',
      'mappers',
      'ui',
      'blocks',
      'publish',
      'collections',
      'payload-types',
    ],
    forbidden: ['react'],
    mend: 'payload.config.ts only assembles: it names components of the admin panel by their path as text.',
  },
  content: {
    paths: ['src/content/'],
    mayImport: [
      'base',
      'database',
      'domain',
      'mappers',
      'ui',
      'blocks',
      'publish',
      'collections',
      'payload.config',
      'payload-types',
    ],
    forbidden: ['database drivers'],
    mend: 'content is read by app and reads nothing of it: hand in what it needs as an argument.',
  },
  /** The panel and its interface: the only part of app that may hold Payload itself. */
  'app (payload)': {
    paths: [
      'src/app/(payload)/',
      // Starts the scheduled jobs, which need an instance of their own.
      'src/instrumentation.ts',
      'src/instrumentation-node.ts',
    ],
    mayImport: [
      'base',
      'database',
      'domain',
      'mappers',
      'ui',
      'blocks',
      'admin',
      'publish',
      'collections',
      'payload.config',
      'content',
      'app',
      'payload-types',
    ],
    forbidden: ['database drivers'],
    mend: 'Reach the database through Payload.',
  },
  app: {
    paths: ['src/app/', 'src/proxy.ts'],
    mayImport: ['base', 'domain', 'ui', 'blocks', 'publish', 'content'],
    forbidden: ['payload', 'database drivers'],
    mend: 'The reader in src/content is the only public way to the database: it alone states clinic, published and not trashed. Ask it, or add the question to it.',
  },
  server: {
    paths: ['src/server/'],
    mayImport: ['base', 'domain', 'publish'],
    forbidden: ['payload', 'react', 'database drivers'],
    mend: 'server knows base, domain, publish and HTTP: it asks over HTTP, or follows the log.',
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

/** Written by Payload into the panel's folder; its imports are the paths that the configuration names. */
export const generated = ['src/app/(payload)/admin/importMap.js']
