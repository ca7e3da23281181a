import { expect, test } from 'vitest'
import { isIndexable, robotsText } from './robots.ts'

test('search results, enquiry pages and previews are not indexable, other paths with the same prefix are', () => {
  expect(['/search', '/enquiries/sent', '/preview'].map(isIndexable)).toEqual([false, false, false])
  expect(['/', '/searching-for-a-cause', '/conditions/x'].map(isIndexable)).toEqual([true, true, true])
})

test('robots.txt names the sitemap and disallows previews only, so that noindex pages can be crawled', () => {
  const text = robotsText('https://a.example/sitemap.xml')
  expect(text).toContain('Sitemap: https://a.example/sitemap.xml')
  expect(text.match(/Disallow: .*/g)).toEqual(['Disallow: /preview'])
})

test('a site that is not live disallows all paths', () => {
  expect(robotsText(null)).toBe('User-agent: *\nDisallow: /\n')
})
