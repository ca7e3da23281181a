import { expect, test } from 'vitest'
import { currentFilter, pictureFilters } from './filters.ts'

const languages = [
  { code: 'en', label: 'English' },
  { code: 'hi', label: 'Hindi' },
]

test('each filter is known again from the list’s address, also on the next day', () => {
  const yesterday = pictureFilters(languages, '2026-11-29')
  const today = pictureFilters(languages, '2026-11-30')
  for (const { value, where } of yesterday) {
    const inAddress = JSON.parse(
      JSON.stringify(where).replaceAll('true', '"true"').replaceAll('false', '"false"'),
    )
    expect(currentFilter(today, inAddress).value).toBe(value)
  }
  expect(currentFilter(today, undefined).value).toBe('')
})

test('a panel with one language does not name it', () => {
  const labels = (of: typeof languages) => pictureFilters(of, '2026-11-30').map(({ label }) => label)
  expect(labels(languages.slice(0, 1))).toContain('No alternative text')
  expect(labels(languages)).toContain('No alternative text in Hindi')
})
