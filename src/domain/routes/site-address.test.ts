import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePercent } from '#base/text.ts'
import {
  canonicalPath,
  canonicalSource,
  canonicalTarget,
  carryQuery,
  encodePath,
  isSitePath,
  possibleSources,
} from './site-address.ts'

const site = { hosts: ['clinic.example', 'www.clinic.example:3000'], locales: ['en-CA', 'hi'] }

test.each([
  ['/heel-pain/', '/heel-pain'],
  ['//heel-pain//today/', '/heel-pain/today'],
  ['/Heel-Pain', '/heel-pain'],
  ['/heel%20pain', '/heel pain'],
  ['/heel / pain ', '/heel/pain'],
  ['/caf%C3%A9', '/café'],
  ['/cafe\u0301', '/café'],
  ['/CAF%C3%89', '/café'],
  ['/100%', '/100%'],
  ['/what%3F', '/what%3f'],
  ['/heel%2520pain', '/heel%2520pain'],
  ['/100%25', '/100%'],
  ['', '/'],
  ['//', '/'],
])('the one spelling of %s is %s', (path, canonical) => {
  expect(canonicalPath(path).toLowerCase()).toBe(canonical)
})

test('the one spelling of a path is its own, in single slashes', () => {
  fc.assert(
    fc.property(fc.webPath(), (path) => {
      const canonical = canonicalPath(path)
      expect(canonical).toMatch(/^\/(?!\/)/)
      expect(canonical).not.toMatch(/\/\/|.\/$/)
    }),
  )
})

test('a path in its one spelling is stored as it is, however often it is saved, and is requested at that address', () => {
  const anyPath = fc.array(
    fc.constantFrom('/', '%25', '%20', '%', '20', '?', ' ', 'é', '%C3%A9', 'A', '%2F', '#'),
  )
  fc.assert(
    fc.property(anyPath, (parts) => {
      const canonical = canonicalPath(parts.join(''))
      expect(canonicalPath(canonical)).toBe(canonical)
      if (URL.canParse(`https://a.example${parts.join('')}`) && decodePercent(parts.join('')) !== undefined)
        expect(canonicalPath(encodePath(canonical))).toBe(canonical)
    }),
  )
})

test.each([
  ['https://clinic.example/heel-pain/', '/heel-pain'],
  ['http://www.clinic.example/heel-pain/?b=2&a=1#top', '/heel-pain?a=1&b=2'],
  ['//CLINIC.example', '/'],
  ['heel-pain', '/heel-pain'],
  ['/?p=123', '/?p=123'],
  ['/hi/heel-pain', '/heel-pain'],
  ['/HI/', '/'],
  ['/kn/heel-pain', '/kn/heel-pain'],
  ['https://other.example/heel-pain', 'https://other.example/heel-pain'],
  ['mailto:a@clinic.example', 'mailto:a@clinic.example'],
])('a redirect from %s is stored as from %s', (address, source) => {
  expect(canonicalSource(address, site)).toBe(source)
})

test.each([
  ['https://clinic.example/Fees/?from=Flyer#WCB', '/fees?from=Flyer#WCB'],
  ['fees', '/fees'],
  ['/hi/fees/', '/hi/fees'],
  ['/HI/', '/hi'],
  ['https://other.example/Fees/', 'https://other.example/Fees/'],
])('a redirect to %s is stored as to %s', (address, target) => {
  expect(canonicalTarget(address, site)).toBe(target)
})

describe('the query of a request', () => {
  test.each([
    ['/fees', 'gclid=a&utm_source=x', '/fees?gclid=a&utm_source=x'],
    ['/fees?utm_source=own', 'gclid=a&utm_source=x', '/fees?utm_source=own&gclid=a'],
    ['/fees#wcb', 'gclid=a', '/fees?gclid=a#wcb'],
    ['https://a.example/?x=1', 'gclid=%C3%A9', 'https://a.example/?x=1&gclid=%C3%A9'],
    ['/fees?a', '', '/fees?a'],
  ])('is carried to %s, whose own values win', (target, query, result) => {
    expect(carryQuery(target, query)).toBe(result)
  })

  test('leads to the redirects whose parameters it has, the most specific first', () => {
    expect(possibleSources('/', 'p=12&lang=fr')).toEqual(['/?lang=fr&p=12', '/?lang=fr', '/?p=12'])
    expect(possibleSources('/', '')).toEqual([])
    const many = new URLSearchParams(Array.from({ length: 40 }, (_, index) => [`a${index}`, '1'])).toString()
    expect(possibleSources('/', many).length).toBeLessThan(64)
  })
})

test.each(['//evil.example', '/\\evil.example', 'evil', '/a b', ''])('"%s" is no path of a site', (value) => {
  expect(isSitePath(value)).toBe(false)
})
