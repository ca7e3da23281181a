import { describe, expect, test, vi } from 'vitest'
import { parseEnv, toOrigin } from './env.ts'

const secret = 'a'.repeat(32)

describe('parseEnv', () => {
  test('requires only a secret', () => {
    expect(parseEnv({ PAYLOAD_SECRET: 'short' })).toEqual({
      NODE_ENV: 'development',
      OUTWARD_LINKS: false,
      ACTIVITY_DAYS: 730,
      DATABASE_URL: 'file:./.data/polyclinic.db',
      PAYLOAD_SECRET: 'short',
      PORT: 3000,
      NETWORK_HOST: 'localhost',
      ADMIN_HOSTS: ['localhost'],
      PUBLIC_ORIGIN_SCHEME: 'http',
      PUBLIC_PORT: 3000,
      ADMIN_EMAIL: 'admin@polyclinic.example.org',
      DEMO: true,
      CDN_SECONDS: 0,
      DRAIN_SECONDS: 0,
      METRICS_HOST: '127.0.0.1',
      MEDIA_DIR: './media',
      PAGE_CACHE_MB: 256,
      SECOND_FACTOR_ROLES: [],
      STYLEGUIDE: true,
      TRUST_PROXY: false,
    })
  })

  test('treats an empty variable as unset', () => {
    expect(parseEnv({ PAYLOAD_SECRET: secret, HOST: '', PORT: ' ' })).toMatchObject({ PORT: 3000 })
  })

  test('lower-cases hosts and serves the panel on the network host by default', () => {
    const hosts = { NETWORK_HOST: 'Polyclinic.Example', ADMIN_HOSTS: undefined }
    expect(parseEnv({ PAYLOAD_SECRET: secret, ...hosts }).ADMIN_HOSTS).toEqual(['polyclinic.example'])
    const listed = { ...hosts, ADMIN_HOSTS: 'Edit.Example, admin.example,' }
    expect(parseEnv({ PAYLOAD_SECRET: secret, ...listed }).ADMIN_HOSTS).toEqual([
      'edit.example',
      'admin.example',
    ])
  })

  test('names every invalid variable at once, with what is allowed', () => {
    const wrong = {
      NODE_ENV: 'production',
      PAYLOAD_SECRET: 'short',
      PORT: '70000',
      NETWORK_HOST: 'http://polyclinic.example/',
      ADMIN_HOSTS: 'admin.example:3000',
      SMTP_URL: 'mail.example',
      ADMIN_EMAIL: 'admin',
      DEMO: 'no',
      PUBLIC_ORIGIN_SCHEME: 'ftp',
      PAGE_CACHE_MB: '-1',
    }
    const problems = messageOf(wrong)
    expect(problems).toMatch(/PORT: is above 65535\. Use a port from 1 to 65535/)
    expect(problems).toMatch(
      /NETWORK_HOST: 'http:\/\/polyclinic\.example\/' is not a host name\. Use a name without/,
    )
    expect(problems).toMatch(/ADMIN_HOSTS\.0: 'admin\.example:3000' is not a host name/)
    expect(problems).toMatch(/SMTP_URL: is not an SMTP URL\. Use smtp:/)
    expect(problems).toMatch(/ADMIN_EMAIL: is not an email address/)
    expect(problems).toMatch(/PAGE_CACHE_MB: is below 0\. Use megabytes, for example 256; 0 keeps no pages/)
    expect(problems).toMatch(/DEMO: is invalid\. Use '0' or '1'/)
    expect(problems).toMatch(/PUBLIC_ORIGIN_SCHEME: is invalid\. Use 'http' or 'https'/)
    expect(problems).toMatch(/PAYLOAD_SECRET: is too short\. Production requires at least 32/)
  })

  test.each([
    ['PORT', '3000.5'],
    ['PUBLIC_PORT', '-0.5'],
    ['METRICS_PORT', 'metrics'],
    ['DRAIN_SECONDS', 'soon'],
    ['PAGE_CACHE_MB', 'much'],
    ['ADMIN_HOSTS', ','],
    ['NODE_ENV', 'live'],
  ])('an invalid %s does not hide another fault', (name, value) => {
    const problems = messageOf({ NODE_ENV: 'production', PAYLOAD_SECRET: 'short', DEMO: 'no', [name]: value })
    expect(problems).toContain(`  ${name}: `)
    expect(problems).toContain('  DEMO: ')
    if (name !== 'NODE_ENV') expect(problems).toContain('  PAYLOAD_SECRET: ')
  })

  test('refuses an environment without a secret', () => {
    expect(messageOf({})).toMatch(/PAYLOAD_SECRET: is missing\..*openssl rand/)
  })
})

describe('toOrigin', () => {
  test('omits the default port of the scheme, and no other', () => {
    const behindTls = parseEnv({ PAYLOAD_SECRET: secret, PUBLIC_ORIGIN_SCHEME: 'https' })
    const plain = parseEnv({ PAYLOAD_SECRET: secret, PORT: '3100' })
    const plainBehindFront = parseEnv({ PAYLOAD_SECRET: secret, PUBLIC_PORT: '80' })
    expect(toOrigin('a.example', behindTls)).toBe('https://a.example')
    expect(toOrigin('a.localhost', plain)).toBe('http://a.localhost:3100')
    expect(toOrigin('a.example', plainBehindFront)).toBe('http://a.example')
  })
})

test('the style guide is served in production only if it is switched on', () => {
  const shown = (NODE_ENV: string, STYLEGUIDE = '') =>
    parseEnv({ PAYLOAD_SECRET: secret, NODE_ENV, STYLEGUIDE }).STYLEGUIDE
  expect([shown('production'), shown('production', '1'), shown('development')]).toEqual([false, true, true])
})

test('importing the settings does not parse the environment', async () => {
  vi.resetModules()
  vi.stubEnv('PAYLOAD_SECRET', undefined)
  const { env } = await import('./env.ts')
  expect(() => env.PORT).toThrow(/PAYLOAD_SECRET/)
  vi.stubEnv('PAYLOAD_SECRET', secret)
  expect(env.PORT).toBe(Number(process.env.PORT ?? 3000))
  vi.unstubAllEnvs()
})

function messageOf(source: Record<string, string>): string {
  try {
    parseEnv(source)
  } catch (error) {
    return String(error)
  }
  return 'no error was thrown'
}
