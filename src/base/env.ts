import { z } from 'zod'

export type Env = z.infer<typeof environment>

/**
 * Reads the settings out of an environment. An empty variable counts as one that is not set.
 *
 * @throws EnvironmentError naming every wrong variable at once, each with its mend
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.entries(source).filter(([, value]) => value?.trim())
  const parsed = environment.safeParse(Object.fromEntries(given))
  if (!parsed.success) throw new EnvironmentError(parsed.error.issues)
  return parsed.data
}

/**
 * The settings of this process. Parsed at the first look and not at import, so that a module that merely
 * imports a reader of settings can be tested without any.
 */
export const env: Env = new Proxy({} as Env, {
  get: (_, name) => Reflect.get(readProcessEnv(), name),
  has: (_, name) => Reflect.has(readProcessEnv(), name),
})

/**
 * The start of an absolute address, such as `https://okotoks.example` or `http://nyc.localhost:3000`.
 * The port is left out where it is the scheme's own.
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
    super(`The environment is not usable:\n${lines.join('\n')}`)
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
      `'${input}' is not a host name. Write it without scheme, port and path: www.clinic.example`,
  })

const port = z.coerce
  .number({ error: 'is not a number. Give a port between 1 and 65535' })
  .int('is not a whole number. Give a port between 1 and 65535')
  .min(1, 'is below 1. Give a port between 1 and 65535')
  .max(65535, 'is above 65535. Give a port between 1 and 65535')

const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: 'is no mail server. Write smtp://user:password@host:587 or smtps://…',
})

const environment = z
  .object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'], {
        error: "is none of 'development', 'test' and 'production'",
      })
      .default('development'),
    DATABASE_URL: z.string().trim().default('file:./.data/polyclinic.db'),
    PAYLOAD_SECRET: z.string({
      error:
        'is missing. Sessions are signed with it: set a random text, for example from `openssl rand -hex 32`',
    }),
    PORT: port.default(3000),
    /** Undefined listens on every interface. */
    HOST: z.string().trim().optional(),
    NETWORK_HOST: host.default('localhost'),
    ADMIN_HOSTS: z
      .string()
      .transform((list) => list.split(',').filter((name) => name.trim()))
      .pipe(
        z.array(host).min(1, 'names no host. Separate several by commas, or unset it to use NETWORK_HOST'),
      )
      .optional(),
    PUBLIC_ORIGIN_SCHEME: z
      .enum(['http', 'https'], { error: "is neither 'http' nor 'https'" })
      .default('http'),
    PUBLIC_PORT: port.optional(),
    SMTP_URL: smtpUrl.optional(),
    MEDIA_DIR: z.string().trim().default('./media'),
    /** Whether X-Forwarded-* headers come from a proxy of ours and may be believed. */
    TRUST_PROXY: z
      .enum(['0', '1'], { error: "is neither '0' nor '1'" })
      .default('0')
      .transform((value) => value === '1'),
    /** Whether /styleguide is shown on the network's host. In development it always is. */
    STYLEGUIDE: z
      .enum(['0', '1'], { error: "is neither '0' nor '1'" })
      .default('0')
      .transform((value) => value === '1'),
  })
  .refine(({ NODE_ENV, PAYLOAD_SECRET }) => NODE_ENV !== 'production' || !(PAYLOAD_SECRET?.length < 32), {
    path: ['PAYLOAD_SECRET'],
    error: 'is too short. Production needs 32 characters or more: `openssl rand -hex 32`',
    // Also when another variable is wrong, so that every problem is seen at once.
    when: () => true,
  })
  .transform((values) => ({
    ...values,
    ADMIN_HOSTS: values.ADMIN_HOSTS ?? [values.NETWORK_HOST],
    STYLEGUIDE: values.STYLEGUIDE || values.NODE_ENV === 'development',
    // Behind https stands something that ends TLS on the usual port; plain http is this process itself.
    PUBLIC_PORT: values.PUBLIC_PORT ?? (values.PUBLIC_ORIGIN_SCHEME === 'https' ? 443 : values.PORT),
  }))

let parsed: Env | undefined
function readProcessEnv(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
