import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readContent, readPictures } from '../content-files.ts'
import { pictures } from './index.ts'

const originals = path.join(import.meta.dirname, '../../../media/originals')
const listed = readPictures().map(({ file }) => file)

test('every picture that the content uses is listed with an alternative text', () => {
  const named = JSON.stringify(readContent()).match(/[a-z0-9-]+\.(?:png|jpe?g|webp|avif)/g) ?? []
  expect([...new Set(named)].filter((file) => !listed.includes(file))).toEqual([])
  expect(readPictures().filter(({ alt }) => !alt)).toEqual([])
})

test('the list, the drawings and the committed files have the same pictures at the same sizes', () => {
  expect(Object.keys(pictures).sort()).toEqual(listed.map((file) => path.parse(file).name).sort())
  for (const file of listed) {
    const { width, height } = pictures[path.parse(file).name]?.() ?? {}
    expect({ file, ...sizeOf(file) }).toEqual({ file, width, height })
  }
})

test('all originals together stay under 4.5 MB', () => {
  const bytes = listed.reduce((sum, file) => sum + statSync(path.join(originals, file)).size, 0)
  expect(bytes).toBeLessThan(4_500_000)
})

/** Width and height from the header of a PNG file. */
function sizeOf(file: string): { width: number; height: number } {
  const header = readFileSync(path.join(originals, file))
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) }
}
