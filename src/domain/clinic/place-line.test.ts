import { expect, test } from 'vitest'
import { placeLine } from './place-line.ts'

const nadige = { name: 'Nadige Physiotherapy', towns: ['Bangalore', 'Hyderabad'] }

test('a line names the clinic and its towns', () => {
  expect(placeLine(nadige)).toBe('Nadige Physiotherapy, Bangalore, Hyderabad')
})

test('beside a text that names one town, the other is not named', () => {
  expect(placeLine(nadige, 'Bangalore')).toBe('Nadige Physiotherapy')
})

test('neither the name nor a town in it is repeated', () => {
  expect(placeLine(nadige, 'Contact Nadige Physiotherapy')).toBe('Bangalore, Hyderabad')
  expect(placeLine({ name: 'Okotoks Physio', towns: ['Okotoks'] })).toBe('Okotoks Physio')
})
