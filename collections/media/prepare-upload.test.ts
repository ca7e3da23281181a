import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { removeMetadata } from './prepare-upload.ts'

const secrets = ['Somebody', 'GPSLatitude', 'A private caption', 'exif:Secret']
const plain = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#845' } })
/** A picture as a camera writes it: with position, names, an orientation and a wide colour space. */
const taken = () =>
  plain()
    .withIccProfile('p3')
    .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 43/1 0/1' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:Secret="1">A private caption</a></x:xmpmeta>')
    .withMetadata({ orientation: 6 })

describe('a picture with metadata', () => {
  test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'in %s loses it, and keeps its colour profile and its orientation',
    async (format) => {
      const original = await taken().toFormat(format).toBuffer()
      const before = await sharp(original).metadata()
      expect([before.exif, before.xmp, before.icc].map(Boolean)).toEqual([true, true, true])
      const cleaned = await removeMetadata(original)
      const {
        exif,
        xmp,
        iptc,
        orientation,
        icc,
        width,
        height,
        format: written,
      } = await sharp(cleaned).metadata()
      expect({ exif, xmp, iptc, isTurned: (orientation ?? 1) !== 1, written }).toEqual({
        exif: undefined,
        xmp: undefined,
        iptc: undefined,
        isTurned: false,
        written: before.format,
      })
      expect(icc).toEqual(before.icc)
      expect([width, height]).toEqual([40, 60])
      for (const secret of secrets) expect(cleaned.includes(secret)).toBe(false)
    },
  )

  test('loses comments, which no library reports', async () => {
    const picture = await plain().jpeg().toBuffer()
    const text = Buffer.from('Somebody was here')
    const segment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, text.length + 2]), text])
    const commented = Buffer.concat([picture.subarray(0, 2), segment, picture.subarray(2)])
    expect((await sharp(commented).metadata()).width).toBe(60)
    expect((await removeMetadata(commented)).includes('Somebody')).toBe(false)
  })
})

test('a picture without metadata keeps its bytes, also one that has been cleaned', async () => {
  const cleaned = await removeMetadata(await taken().jpeg().toBuffer())
  expect(await removeMetadata(cleaned)).toBe(cleaned)
  for (const format of ['jpeg', 'png', 'webp', 'avif'] as const) {
    const picture = await plain().toFormat(format).toBuffer()
    expect(await removeMetadata(picture)).toBe(picture)
  }
})
