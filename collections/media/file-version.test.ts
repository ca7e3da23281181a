import { expect, test } from 'vitest'
import { fileVersion, hashFiles, splitVersion, withVersion } from './file-version.ts'

const original = Buffer.from('the whole picture')
const sizes = { avif480: Buffer.from('small'), webp480: Buffer.from('large') }

test('the version of a picture follows from the contents of its files', () => {
  const version = (...files: Parameters<typeof hashFiles>) => fileVersion({ fileHash: hashFiles(...files) })
  const present = version(original, sizes)
  expect(present).toMatch(/^[0-9a-f]{10}$/)
  const { avif480, webp480 } = sizes
  expect(version(Buffer.from(original), { webp480, avif480 })).toBe(present)
  const others = [
    version(Buffer.from('another picture'), sizes),
    version(original, { avif480: Buffer.from('other'), webp480 }),
    version(original, { avif480: webp480, webp480: avif480 }),
    version(original, { avif480 }),
    version(original, {}),
  ]
  expect(new Set([present, ...others]).size).toBe(6)
})

test('a picture without a hash has no version', () => {
  expect([fileVersion({}), fileVersion({ fileHash: null })]).toEqual([undefined, undefined])
})

test.each(['foot.webp', 'a.foot-480x320.avif', 'foot.v-0123456789.webp', 'left%20foot.jpg'])(
  'the name %s with a version can be told from the version',
  (name) => {
    const address = withVersion(name, 'abcdef0123')
    expect(address).not.toBe(name)
    expect(splitVersion(address)).toEqual({ filename: name, version: 'abcdef0123' })
    expect(withVersion(name, undefined)).toBe(name)
  },
)

test('a name without a version is left as it is', () => {
  for (const filename of ['foot.webp', 'foot.v-12.webp', 'foot', ''])
    expect(splitVersion(filename)).toEqual({ filename, version: undefined })
})
