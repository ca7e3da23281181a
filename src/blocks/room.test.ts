import { expect, test } from 'vitest'
import { roomOf } from '#ui/room.ts'
import { fixtureContext } from './fixture-context.ts'
import { said } from './fixture-parts.ts'
import { sectionFixtures } from './fixtures.ts'
import { resolveSections } from './resolve.ts'

const sections = resolveSections(Object.values(sectionFixtures).flat(), fixtureContext())

test.each(sections)('$kind "$key" comes with its room', ({ room, ...section }) => {
  expect(room).toBe(roomOf(section))
})

test('what says more has more room, whatever its address; a closed answer takes none', () => {
  const section = { kind: 'overview', key: 'a', heading: said('Short') }
  const room = roomOf(section)
  expect(roomOf({ ...section, key: 'a-very-long-address-indeed' })).toBe(room)
  expect(roomOf({ ...section, answer: 'word '.repeat(100) })).toBe(room)
  expect(roomOf({ ...section, heading: said('word '.repeat(100)) })).toBeGreaterThan(room + 20)
})
