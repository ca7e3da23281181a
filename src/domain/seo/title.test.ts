import { expect, test } from 'vitest'
import { descriptionLength, ownTitle, sharedDescription, sharedTitle, titleLength } from './title.ts'

const okotoks = { name: 'Snowberry Physiotherapy', towns: ['Okotoks'] }
const nyc = { name: 'Third Landing Acupuncture', towns: ['New York City'] }
const long = 'Plantar fasciitis: pain under the heel with the first steps of the morning'

test('a shared title is followed by the clinic and its town', () => {
  expect(sharedTitle(['Calf strain'], okotoks)).toBe('Calf strain · Snowberry Physiotherapy, Okotoks')
})

test('a shared title gives way to a shorter one, so that clinic and town are named', () => {
  expect(sharedTitle([long, 'Plantar fasciitis'], nyc)).toBe(
    'Plantar fasciitis · Third Landing Acupuncture, New York City',
  )
})

test('a shared title gives up the town, then its own last words, but never the clinic', () => {
  expect(sharedTitle(['Flexor digitorum longus strain'], nyc)).toBe(
    'Flexor digitorum longus strain · Third Landing Acupuncture',
  )
  expect(sharedTitle([long], nyc)).toBe('Plantar fasciitis: pain under the… · Third Landing Acupuncture')
})

test('a title says nothing twice', () => {
  expect(sharedTitle(['Snowberry Physiotherapy'], okotoks)).toBe('Snowberry Physiotherapy · Okotoks')
  expect(sharedTitle(['About Snowberry Physiotherapy, Okotoks'], okotoks)).toBe(
    'About Snowberry Physiotherapy, Okotoks',
  )
  const town = { name: 'Okotoks Physio', towns: ['Okotoks', 'Okotoks'] }
  expect(sharedTitle(['Calf strain'], town)).toBe('Calf strain · Okotoks Physio')
})

test('an editor’s title stays whole', () => {
  expect(ownTitle('Sore Achilles in Okotoks?', okotoks)).toBe(
    'Sore Achilles in Okotoks? · Snowberry Physiotherapy',
  )
  expect(ownTitle(long, okotoks)).toBe(long)
})

test('a shared description is cut between words, so that clinic and town are named', () => {
  const description = sharedDescription('How the heel is eased, then loaded '.repeat(9), okotoks)
  expect(description.length).toBeLessThanOrEqual(descriptionLength)
  expect(description).toMatch(/\w… · Snowberry Physiotherapy, Okotoks$/)
  const sentences = 'How the heel is eased and then loaded. '.repeat(9)
  expect(sharedDescription(sentences, okotoks)).toMatch(/loaded\. · Snowberry/)
  expect(sharedDescription('', okotoks)).toBe('Snowberry Physiotherapy, Okotoks')
})

test('titles and descriptions of two clinics differ, whatever the shared text', () => {
  for (const text of ['', 'Heel', long, long.repeat(4)]) {
    const titles = [okotoks, nyc].map((site) => sharedTitle([text], site))
    const descriptions = [okotoks, nyc].map((site) => sharedDescription(text, site))
    expect(new Set(titles).size).toBe(2)
    expect(new Set(descriptions).size).toBe(2)
    expect(Math.max(...titles.map(({ length }) => length))).toBeLessThanOrEqual(titleLength)
  }
})
