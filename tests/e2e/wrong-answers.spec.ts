import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { request } from './request.ts'

const hosts = ['nyc.localhost', 'bangalore.localhost', 'localhost', 'unknown.localhost']
const page = { Accept: 'text/html' }

test('a malformed address is 400, on a clinic’s host in its brand and language', async () => {
  for (const path of [
    '/%',
    '/%ff',
    '/%E0%A4',
    '/conditions/100%',
    '/media/%00',
    '/media/..%2f..',
    '/fonts/%',
  ]) {
    expect((await request('nyc.localhost', path, page)).status, path).toBe(400)
    expect((await request('localhost', path, page)).status, path).toBe(400)
  }
  const { headers, body } = await request('bangalore.localhost', '/kn/100%', page)
  expect(headers['cache-control']).toBe('no-store')
  expect(body).toMatch(/<html lang="kn"[\s\S]*Nadige Physiotherapy[\s\S]*<h1[^>]*>[^<]*\p{Script=Kannada}/u)
  for (const path of ['/admin/%', '/api/%', '/api/media/file/%00'])
    expect((await request('localhost', path)).status, path).toBe(400)
})

test('a missing file that is opened by itself gets the clinic’s “not found” page', async () => {
  for (const path of ['/share/%25', '/share/none.png', '/icons/7.png', '/fonts/none.woff2']) {
    const { status, body } = await request('nyc.localhost', path, page)
    expect(status, path).toBe(404)
    expect(body, path).toContain('Third Landing Acupuncture')
  }
})

test('a page has one address: /index redirects to it, and an encoded slash is part of none', async () => {
  const location = async (host: string, path: string) => {
    const { status, headers } = await request(host, path)
    return [status, headers.location && new URL(headers.location).pathname + new URL(headers.location).search]
  }
  expect(await location('nyc.localhost', '/index')).toEqual([301, '/'])
  expect(await location('nyc.localhost', '/%69ndex?gclid=1')).toEqual([301, '/?gclid=1'])
  expect(await location('bangalore.localhost', '/hi/index')).toEqual([301, '/hi'])
  expect(await location('localhost', '/blog/index')).toEqual([301, '/blog'])
  for (const path of ['/%2f', '/conditions%2fheel-pain'])
    expect((await request('nyc.localhost', path)).status, path).toBe(404)
})

test('a refusal of the API keeps its message in a build', async () => {
  const refused = await request('localhost', '/api/users/forgot-password', {}, 'POST')
  expect([refused.status, JSON.parse(refused.body)]).toEqual([
    400,
    { errors: [{ message: 'Email is missing.' }] },
  ])
})

test('HEAD is answered as GET is', async () => {
  for (const [host, path] of [
    ['nyc.localhost', '/'],
    ['nyc.localhost', '/robots.txt'],
    ['nyc.localhost', '/icons/32.png'],
    ['nyc.localhost', '/scripts/open-now.js'],
    ['nyc.localhost', '/nothing-is-here'],
    ['localhost', '/admin/login'],
    ['localhost', '/api/health'],
    ['localhost', '/api/users/me'],
    ['localhost', '/api/conditions'],
  ] as const) {
    const [get, head] = [await request(host, path), await request(host, path, {}, 'HEAD')]
    expect([head.status, head.headers['content-type'], head.body], path).toEqual([
      get.status,
      get.headers['content-type'],
      '',
    ])
  }
})

const segment = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['admin', 'api', 'share', 'icons', 'blog', 'conditions', 'hi', 'index', 'preview', 'search'],
      ...['sites', 'network', 'styleguide', 'fonts', '_next', 'users', 'file', 'shin-splints', 'robots.txt'],
      ...[
        'feed.xml',
        '404',
        'error-pages',
        '__proto__',
        'constructor',
        '.png',
        '%25',
        '%2f',
        '%5c',
        '%E0%A4',
        'é',
      ],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'a%0f/.\\?&=+~;:@[]\'"<>{}|^ é\u{1F600}'),
      maxLength: 6,
    }),
  },
)
const query = fc.constantFrom(
  '',
  '',
  '?q=%',
  '?page=1e18',
  '?a[b]=c',
  '?pass=%00',
  '?to=//x',
  '?_rsc=1',
  '?region=__proto__',
)

test('whatever path is requested, on whatever host, the server does not fail', async () => {
  test.setTimeout(180_000)
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...hosts),
      fc.array(segment, { maxLength: 4 }),
      query,
      fc.constantFrom('GET', 'GET', 'HEAD'),
      async (host, segments, search, method) => {
        const path = `/${segments.join('/')}${search}`.replaceAll(' ', '%20')
        // Node's client refuses to send other characters than these; browsers encode them.
        const sent = path.replace(/[^\x21-\x7e]/gu, encodeURIComponent)
        const { status, headers } = await request(host, sent, page, method)
        expect(status, `${method} ${host} ${sent}`).toBeLessThan(500)
        expect(headers['x-content-type-options']).toBe('nosniff')
      },
    ),
    { numRuns: 200 },
  )
})
