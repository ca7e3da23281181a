import { expect, test } from 'vitest'
import { describeRegistration } from './describe-registration.ts'

const nadige = {
  clinic: 'Nadige',
  slugs: ['bangalore'],
  locations: [
    { slug: 'bangalore', city: 'Bangalore', jurisdiction: 'IN-KA' },
    { slug: 'hyderabad', city: 'Hyderabad', jurisdiction: 'IN-TG' },
  ],
}

test('an Albertan registration says why nobody can book in Bangalore', () => {
  expect(describeRegistration(['CA-AB'], nadige)).toBe(
    'Patients cannot book this person at Nadige, Bangalore (Karnataka, India): the registration covers Alberta, Canada. Add the jurisdiction to “Registered in” if there is a registration for it.',
  )
})

test('of several locations only those without registration are named', () => {
  const everywhere = { ...nadige, slugs: [] }
  expect(describeRegistration(['IN-KA'], everywhere)).toContain('Hyderabad (Telangana, India)')
  expect(describeRegistration(['IN-KA'], everywhere)).not.toContain('Bangalore (')
  expect(describeRegistration(['IN'], everywhere)).toBeNull()
  expect(describeRegistration([], everywhere)).toBeNull()
})
