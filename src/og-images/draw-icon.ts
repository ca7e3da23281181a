import sharp from 'sharp'
import { createIcon, iconBackground } from '#domain/seo/icon.ts'
import type { Brand } from '#domain/themes/brand.ts'
import { drawText } from './draw-text.ts'

/** A site's icon as PNG. At 180 pixels, Apple's size for home screens, it is square: the system rounds the corners. */
export async function drawIcon(name: string, brand: Brand, edge: number): Promise<Buffer> {
  const icon = createIcon(name, brand)
  const { picture } = await drawText({
    text: icon.initial,
    theme: brand.theme,
    color: icon.ink,
    size: edge * 0.62,
    width: edge,
  })
  return sharp(Buffer.from(iconBackground(icon, edge, edge === 180)))
    .composite([{ input: picture, gravity: 'centre' }])
    .png()
    .toBuffer()
}
