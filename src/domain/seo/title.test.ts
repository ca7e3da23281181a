import { expect, test } from 'vitest'
import { joinTitle } from './title.ts'

test('the site’s name follows while both fit into a list of results', () => {
  expect(joinTitle('Calf strain', 'Snowberry Physiotherapy')).toBe('Calf strain · Snowberry Physiotherapy')
  const long = 'Plantar fasciitis: pain under the heel with the first steps'
  expect(joinTitle(long, 'Snowberry Physiotherapy')).toBe(long)
})

test('a title that names the site already does not name it twice', () => {
  expect(joinTitle('About Snowberry', 'Snowberry')).toBe('About Snowberry')
})
