import { expect, test } from 'vitest'
import { isIndexable, robotsText } from './robots.ts'

test('searches and what follows an enquiry are not listed, pages whose names begin alike are', () => {
  expect(['/search', '/enquiries/sent', '/preview'].map(isIndexable)).toEqual([false, false, false])
  expect(['/', '/searching-for-a-cause', '/conditions/x'].map(isIndexable)).toEqual([true, true, true])
})

test('a site names its sitemap and leaves its pages open, so that those which are not to be listed can say so', () => {
  const text = robotsText('https://a.example/sitemap.xml')
  expect(text).toContain('Sitemap: https://a.example/sitemap.xml')
  expect(text.match(/Disallow: .*/g)).toEqual(['Disallow: /preview'])
})

test('a site that is not live is closed as a whole', () => {
  expect(robotsText(null)).toBe('User-agent: *\nDisallow: /\n')
})
