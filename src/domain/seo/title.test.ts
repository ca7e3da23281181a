import { expect, test } from 'vitest'
import { joinTitle } from './title.ts'

test('the site’s name is appended if both fit into a search result', () => {
  expect(joinTitle('Calf strain', 'Snowberry Physiotherapy')).toBe('Calf strain · Snowberry Physiotherapy')
  const long = 'Plantar fasciitis: pain under the heel with the first steps'
  expect(joinTitle(long, 'Snowberry Physiotherapy')).toBe(long)
})

test('a title that already contains the site’s name is unchanged', () => {
  expect(joinTitle('About Snowberry', 'Snowberry')).toBe('About Snowberry')
})
