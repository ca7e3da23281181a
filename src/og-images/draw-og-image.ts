import sharp, { type OverlayOptions } from 'sharp'
import { ogImageLayout, ogImageSize } from '#domain/seo/og-image.ts'
import type { Brand } from '#domain/themes/brand.ts'
import { type DrawnText, drawText, type TextStyle } from './draw-text.ts'

/** The text on an image for shared links. */
export type OgImageText = { label: string; title: string; name: string; city: string }

/** Font sizes in pixels, tried until the title fits. */
const titleSizes = [92, 80, 70, 60, 52, 44, 38]

/** A page's image for shared links: 1200 × 630 pixels in the site's brand, as PNG. */
export async function drawOgImage({ label, title, name, city }: OgImageText, brand: Brand): Promise<Buffer> {
  const card = ogImageLayout(brand)
  const { theme } = brand
  const overlays: OverlayOptions[] = []
  const put = (picture: Buffer, left: number, top: number) =>
    overlays.push({ input: picture, left: Math.round(left), top: Math.round(top) })

  if (label) {
    const drawn = await drawText({
      text: label,
      theme,
      color: card.label.color,
      size: 30,
      width: card.width,
    })
    put(drawn.picture, card.left, card.label.top)
  }
  for (const size of titleSizes) {
    const drawn = await drawText({ text: title, theme, color: card.title.color, size, width: card.width })
    if (drawn.height > card.title.height && size !== titleSizes.at(-1)) continue
    const balanced = await narrowest(
      { text: title, theme, color: card.title.color, size, width: card.width },
      drawn,
    )
    put(await cut(balanced.picture, balanced.height, card.title.height), card.left, card.title.top)
    break
  }
  const width = ogImageSize.width - card.left * 2
  const shownName = await drawText({
    text: name,
    theme,
    color: card.name.color,
    size: 38,
    width: width * 0.68,
  })
  put(shownName.picture, card.left, card.name.bottom - shownName.height)
  if (city) {
    const shown = await drawText({
      text: city,
      theme,
      color: card.city.color,
      size: 28,
      width: width * 0.28,
    })
    put(shown.picture, card.left + width - shown.width, card.city.bottom - shown.height)
  }
  return sharp(Buffer.from(card.ground))
    .composite(overlays)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

/** The narrowest box with the same number of lines, so that the last line is not a single word. */
async function narrowest(style: TextStyle, drawn: DrawnText): Promise<DrawnText> {
  let best = drawn
  for (const share of [0.85, 0.7, 0.6]) {
    const tried = await drawText({ ...style, width: style.width * share })
    if (tried.height > drawn.height) return best
    best = tried
  }
  return best
}

/** Cuts off what exceeds the height: the end of a title that is too long even at the smallest size. */
async function cut(picture: Buffer, height: number, most: number): Promise<Buffer> {
  if (height <= most) return picture
  const { width } = await sharp(picture).metadata()
  return sharp(picture).extract({ left: 0, top: 0, width, height: most }).png().toBuffer()
}
