import { z } from 'zod'

export type Env = z.infer<typeof environment>

/**
 * Parses the settings from environment variables. An empty variable counts as unset.
 *
 * @throws EnvironmentError naming every invalid variable at once, with what is allowed
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.entries(source).filter(([, value]) => value?.trim())
  const parsed = environment.safeParse(Object.fromEntries(given))
  if (!parsed.success) throw new EnvironmentError(parsed.error.issues)
  return parsed.data
}

/**
 * The settings of this process. Parsed at first access and not at import, so that modules that import them can be
 * tested without an environment.
 */
export const env: Env = new Proxy({} as Env, {
  get: (_, name) => Reflect.get(readProcessEnv(), name),
  has: (_, name) => Reflect.has(readProcessEnv(), name),
})

/**
 * The origin of a host's addresses, such as `https://okotoks.example` or `http://nyc.localhost:3000`. The scheme's
 * default port is omitted.
 */
export function toOrigin(
  host: string,
  { PUBLIC_ORIGIN_SCHEME: scheme, PUBLIC_PORT: port }: Env = env,
): string {
  return port === schemePorts[scheme] ? `${scheme}://${host}` : `${scheme}://${host}:${port}`
}

export class EnvironmentError extends Error {
  constructor(issues: { path: PropertyKey[]; message: string }[]) {
    const lines = issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`)
    super(`Invalid environment variables:\n${lines.join('\n')}`)
    this.name = 'EnvironmentError'
  }
}

const schemePorts = { http: 80, https: 443 }

const hostPattern = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])$/
const host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(hostPattern, {
    error: ({ input }) =>
      `'${input}' is not a host name. Use a name without scheme, port and path, for example www.clinic.example`,
  })

const port = z.coerce
  .number({ error: 'is not a number. Use a port from 1 to 65535' })
  // Not `int`, after which Zod checks nothing else and names no other variable.
  .refine(Number.isInteger, 'is not a whole number. Use a port from 1 to 65535')
  .min(1, 'is below 1. Use a port from 1 to 65535')
  .max(65535, 'is above 65535. Use a port from 1 to 65535')

/** Of users, as `collections/shared/access/roles.ts` lists them. */
const knownRoles = ['network-admin', 'network-editor', 'clinician', 'clinic-manager', 'clinic-marketer']

const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: 'is not an SMTP URL. Use smtp://user:password@host:587 or smtps://…',
})

const environment = z
  .object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'], {
        error: "is invalid. Use 'development', 'test' or 'production'",
      })
      .default('development'),
    DATABASE_URL: z.string().trim().default('file:./.data/polyclinic.db'),
    PAYLOAD_SECRET: z.string({
      error:
        'is missing. Sessions are signed with it. Set a random string, for example from `openssl rand -hex 32`',
    }),
    PORT: port.default(3000),
    /** Undefined listens on every interface. */
    HOST: z.string().trim().optional(),
    NETWORK_HOST: host.default('localhost'),
    ADMIN_HOSTS: z
      .string()
      .transform((list) => list.split(',').filter((name) => name.trim()))
      .pipe(
        z.array(host).min(1, 'contains no host. Separate hosts by commas, or unset it to use NETWORK_HOST'),
      )
      .optional(),
    PUBLIC_ORIGIN_SCHEME: z
      .enum(['http', 'https'], { error: "is invalid. Use 'http' or 'https'" })
      .default('http'),
    PUBLIC_PORT: port.optional(),
    SMTP_URL: smtpUrl.optional(),
    /** The account that the first start creates for the network's admin. */
    ADMIN_EMAIL: z
      .email({ error: 'is not an email address. Use one that you read, for example you@clinic.example' })
      .default('admin@polyclinic.example.org'),
    /** Whether an empty database is filled with the demo network. */
    DEMO: z
      .enum(['0', '1'], { error: "is invalid. Use '0' or '1'" })
      .default('1')
      .transform((value) => value === '1'),
    /** Without SMTP_URL, the folder to which mails are written for developers to read. */
    MAIL_DIR: z.string().trim().optional(),
    MEDIA_DIR: z.string().trim().default('./media'),
    /** Where figures for Prometheus are served, apart from visitors; nowhere without a port. */
    METRICS_PORT: port.optional(),
    METRICS_HOST: z.string().trim().default('127.0.0.1'),
    /** Seconds for which a server that is stopped still takes requests, until load balancers have noticed. */
    DRAIN_SECONDS: z.coerce
      .number({ error: 'is not a number. Use seconds, for example 10' })
      .min(0, 'is below 0. Use seconds, for example 10')
      .max(300, 'is above 300. Use seconds, for example 10')
      .default(0),
    /** Megabytes of pages that are kept in memory; 0 renders each page for each visitor. */
    PAGE_CACHE_MB: z.coerce
      .number({ error: 'is not a number. Use megabytes, for example 256' })
      .min(0, 'is below 0. Use megabytes, for example 256; 0 keeps no pages')
      .default(256),
    /** Seconds for which a CDN may keep a page, and show what has changed meanwhile. */
    CDN_SECONDS: z.coerce
      .number({ error: 'is not a number. Use seconds, for example 60' })
      .min(0, 'is below 0. Use seconds, for example 60; 0 lets no CDN keep a page')
      .default(0),
    /** Days for which the activity log keeps who did what. */
    ACTIVITY_DAYS: z.coerce
      .number({ error: 'is not a number. Use days, for example 730' })
      .refine(Number.isInteger, 'is not a whole number. Use days, for example 730')
      .min(1, 'is below 1. Use days, for example 730')
      .max(36_500, 'is above 36500. Use days, for example 730')
      .default(730),
    /** Whether the links of published texts to other sites are checked. Off, because it asks other people's servers. */
    OUTWARD_LINKS: z
      .enum(['0', '1'], { error: "is invalid. Use '0' or '1'" })
      .default('0')
      .transform((value) => value === '1'),
    /** The roles whose users can't sign in without a second factor. */
    SECOND_FACTOR_ROLES: z
      .string()
      .default('')
      .transform((list) =>
        list
          .split(',')
          .map((role) => role.trim())
          .filter(Boolean),
      )
      .refine((roles) => roles.every((role) => knownRoles.includes(role)), {
        error: `names a role that does not exist. Use some of ${knownRoles.join(', ')}, separated by commas`,
      }),
    /** Whether X-Forwarded-* headers come from a trusted proxy. */
    TRUST_PROXY: z
      .enum(['0', '1'], { error: "is invalid. Use '0' or '1'" })
      .default('0')
      .transform((value) => value === '1'),
    /** Whether /styleguide is served on the network's host. In development it always is. */
    STYLEGUIDE: z
      .enum(['0', '1'], { error: "is invalid. Use '0' or '1'" })
      .default('0')
      .transform((value) => value === '1'),
  })
  .refine(({ NODE_ENV, PAYLOAD_SECRET }) => NODE_ENV !== 'production' || !(PAYLOAD_SECRET?.length < 32), {
    path: ['PAYLOAD_SECRET'],
    error:
      'is too short. Production requires at least 32 characters, for example from `openssl rand -hex 32`',
    // Runs even if another variable is invalid, so that every problem is reported at once.
    when: () => true,
  })
  .transform((values) => ({
    ...values,
    ADMIN_HOSTS: values.ADMIN_HOSTS ?? [values.NETWORK_HOST],
    STYLEGUIDE: values.STYLEGUIDE || values.NODE_ENV === 'development',
    // With https, a proxy terminates TLS on the default port; with http, this process itself is public.
    PUBLIC_PORT: values.PUBLIC_PORT ?? (values.PUBLIC_ORIGIN_SCHEME === 'https' ? 443 : values.PORT),
  }))

let parsed: Env | undefined
function readProcessEnv(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
