import { expect, test } from 'vitest'
import { isListed, robotsText } from './robots.ts'

test('searches and what follows an enquiry are not listed, pages whose names begin alike are', () => {
  expect(['/search', '/enquiries/sent', '/preview'].map(isListed)).toEqual([false, false, false])
  expect(['/', '/searching-for-a-cause', '/conditions/x'].map(isListed)).toEqual([true, true, true])
})

test('a site names its sitemap and closes its searches in every language', () => {
  const text = robotsText('https://a.example/sitemap.xml', ['', '/hi'])
  expect(text).toContain('Disallow: /search\nDisallow: /hi/search\n')
  expect(text).toContain('Sitemap: https://a.example/sitemap.xml')
})

test('a site that is not live is closed as a whole', () => {
  expect(robotsText(null)).toBe('User-agent: *\nDisallow: /\n')
})
