import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { sectionBlocks } from '#blocks/blocks.ts'
import { sectionPurposes } from './section-kinds.ts'
import { hashFixture } from './section-pictures/hash-fixture.ts'

const folder = path.join(import.meta.dirname, 'section-pictures')
const kinds = sectionBlocks.map(({ kind }) => kind).sort()

test('the picker says what each kind of section is for', () => {
  expect(
    Object.keys(sectionPurposes)
      .filter((kind) => kind !== 'include')
      .sort(),
  ).toEqual(kinds)
})

test('each kind has a picture of its first fixture as it is now: `npm run section-pictures`', () => {
  const pictures = readdirSync(folder).filter((file) => file.endsWith('.webp'))
  expect(pictures.map((file) => path.basename(file, '.webp')).sort()).toEqual(kinds)
  const now = sectionBlocks.map(({ kind, fixtures: [fixture] }) => [kind, hashFixture(fixture ?? {})])
  expect(JSON.parse(readFileSync(path.join(folder, 'fixtures.json'), 'utf8'))).toEqual(
    Object.fromEntries(now),
  )
})
