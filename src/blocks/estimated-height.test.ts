import { expect, test } from 'vitest'
import { estimatedHeight } from '#ui/estimated-height.ts'
import { sectionBlocks } from './blocks.ts'
import { fixtureContext } from './fixture-context.ts'
import { asText } from './fixture-parts.ts'
import { resolveSections } from './resolve.ts'

const sections = resolveSections(
  sectionBlocks.flatMap(({ fixtures }) => fixtures),
  fixtureContext(),
)

test.each(sections)('$kind "$key" comes with its estimated height', ({ height, ...section }) => {
  const collapsed = sectionBlocks.find(({ kind }) => kind === section.kind)?.collapsed
  expect(height).toBe(estimatedHeight(section, collapsed))
})

test('more text is taller; a key and a folded answer take no height', () => {
  const section = { kind: 'overview', key: 'a', heading: asText('Short') }
  const height = estimatedHeight(section)
  expect(estimatedHeight({ ...section, key: 'a-very-long-address-indeed' })).toBe(height)
  expect(estimatedHeight({ ...section, answer: 'word '.repeat(100) }, ['answer'])).toBe(height)
  expect(estimatedHeight({ ...section, heading: asText('word '.repeat(100)) })).toBeGreaterThan(height + 20)
})
