import { expect, test } from 'vitest'
import { fileVersion, splitVersion, withVersion } from './file-version.ts'

const stored = {
  filesize: 1000,
  sizes: { avif480: { filesize: 200 }, webp480: { filesize: 300 }, webp768: { filesize: null } },
}

test('the version of a picture follows from the lengths of its files alone', () => {
  const version = fileVersion(stored)
  expect(version).toMatch(/^[0-9a-f]{10}$/)
  const { avif480, webp480, webp768 } = stored.sizes
  expect(fileVersion({ ...stored, sizes: { webp768, webp480, avif480 } })).toBe(version)
  expect(fileVersion({ ...stored, filesize: 1001 })).not.toBe(version)
  expect(fileVersion({ ...stored, sizes: { ...stored.sizes, avif480: { filesize: 201 } } })).not.toBe(version)
  expect(fileVersion({ filesize: null, sizes: null })).toBeUndefined()
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
