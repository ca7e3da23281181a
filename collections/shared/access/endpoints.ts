import { type Endpoint, Forbidden, type PayloadHandler, type SanitizedConfig } from 'payload'
import { limitPreferences } from './preferences.ts'

type Endpoints = Omit<Endpoint, 'root'>[]

/** The endpoints that answer without a signed-in user, `/` for those of no collection. All others refuse with 403. */
const anonymous: Readonly<Record<string, readonly string[]>> = {
  '/': ['get /health'],
  users: [
    'post /login',
    'post /logout',
    'post /forgot-password',
    'post /reset-password',
    // Of a user in the middle of signing in, whom a pass names.
    'post /second-factor/begin',
    'post /second-factor/enter',
    // The panel asks these before it knows whether somebody is signed in.
    'get /me',
    'post /refresh-token',
  ],
  // It refuses visitors itself.
  clinics: ['get /populate-tenant-options'],
}

/**
 * Payload's endpoints that nothing here uses. The first admin is created before the server listens, accounts are delayed
 * and not locked, `init` tells whether there are users, `paste-url` downloads from any address.
 */
const unused: Readonly<Record<string, readonly string[]>> = {
  users: ['get /init', 'post /verify/:id', 'post /first-register', 'post /unlock'],
  media: ['get /paste-url/:id?'],
  'payload-locked-documents': ['post /', 'delete /', 'post /:id/duplicate', 'patch /'],
  'payload-preferences': ['post /', 'post /:id/duplicate', 'patch /', 'patch /:id'],
}

/** The server's own records: never over the API. */
const withoutApi = ['payload-kv', 'payload-migrations']

const ofVersions = ['get /versions', 'get /versions/:id', 'post /versions/:id']

/** Removes the endpoints that nothing here uses, and requires a signed-in user for all but the anonymous ones. */
export function closeEndpoints(config: SanitizedConfig): void {
  config.endpoints = requireUser(config.endpoints, '/')
  for (const collection of config.collections) {
    const { slug } = collection
    const removed = [...(unused[slug] ?? []), ...(collection.versions ? [] : ofVersions)]
    const own = withoutApi.includes(slug) ? [] : collection.endpoints || []
    collection.endpoints = requireUser(
      own.filter((endpoint) => !removed.includes(toKey(endpoint))),
      slug,
    )
    if (slug === 'payload-preferences') collection.endpoints = limitPreferences(collection.endpoints)
  }
}

const toKey = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): string => `${method} ${path}`

function requireUser<Some extends Endpoints>(endpoints: Some, owner: string): Some {
  return endpoints.map((endpoint) =>
    anonymous[owner]?.includes(toKey(endpoint))
      ? endpoint
      : { ...endpoint, handler: forUsers(endpoint.handler) },
  ) as Some
}

const forUsers =
  (handler: PayloadHandler): PayloadHandler =>
  (req) => {
    if (!req.user) throw new Forbidden(req.t)
    return handler(req)
  }
