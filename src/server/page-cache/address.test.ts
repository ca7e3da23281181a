import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routeQuery } from '#domain/routes/route-query.ts'
import { readTarget } from '../request-target.ts'
import { errorPageAddress, otherParameters, pageAddress } from './address.ts'

const target = (address: string) => readTarget(address) ?? expect.unreachable()
const keyOf = (address: string, host = 'nyc.localhost') => pageAddress(host, target(address)).key

test.each([
  ['NYC.localhost:3000', '/', 'nyc.localhost/'],
  ['nyc.localhost', '/conditions/heel-pain?utm_source=x&gclid=1', 'nyc.localhost/conditions/heel-pain'],
  ['nyc.localhost', '/search?utm_source=x&q=heel', 'nyc.localhost/search?q=heel'],
  ['nyc.localhost', '/hi/search?q=heel', 'nyc.localhost/hi/search?q=heel'],
  ['nyc.localhost', '/find?symptom=b&region=a&q=c', 'nyc.localhost/find?region=a&symptom=b'],
  ['nyc.localhost', '/find?region=', 'nyc.localhost/find'],
  ['nyc.localhost', '/a/../%63onditions', 'nyc.localhost/conditions'],
  ['nyc.localhost', '/scripts/menu.js', '/scripts/menu.js'],
  ['nyc.localhost', '/scripts/../conditions', 'nyc.localhost/conditions'],
])('at %s, %s is kept as %s', (host, address, key) => {
  expect(keyOf(address, host)).toBe(key)
})

test('parameters that a page doesn’t read never enter its key, on any kind of page', () => {
  const read = new Set<string>(Object.values(routeQuery).flat())
  const names = fc.string({ minLength: 1 }).filter((name) => !read.has(name.trim()) && name !== '_rsc')
  const path = fc.constantFrom('/', '/conditions/heel-pain', '/search', '/kn/find', '/team', '/sitemap.xml')
  fc.assert(
    fc.property(path, fc.dictionary(names, fc.string()), (pathname, parameters) => {
      expect(keyOf(`${pathname}?${new URLSearchParams(parameters)}`)).toBe(keyOf(pathname))
    }),
  )
})

test('two hosts never share a page, nor a page and an error page', () => {
  const host = fc.constantFrom('a.example', 'b.example', 'a.example.b')
  const path = fc.webPath().map((each) => target(each || '/'))
  fc.assert(
    fc.property(host, host, path, path, (one, other, first, second) => {
      const isSame = one === other && first.pathname === second.pathname
      expect(pageAddress(one, first).key === pageAddress(other, second).key).toBe(isSame)
      expect(errorPageAddress(one, first.pathname, '404').key).not.toBe(pageAddress(one, first).key)
    }),
  )
})

test('the error pages of a site are one for each language', () => {
  expect(errorPageAddress('a.example', '/no/such/page', '404')).toEqual(
    errorPageAddress('a.example', '/other', '404'),
  )
  expect(errorPageAddress('a.example', '/hi/other', '404').path).toBe('/hi')
})

test('the parameters that a page doesn’t read are known, for redirects', () => {
  expect(otherParameters(target('/search?q=a&p=1&p=2&x'))).toEqual(['p', 'x'])
  expect(otherParameters(target('/?p=123'))).toEqual(['p'])
})
