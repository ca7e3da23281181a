import sharp from 'sharp'

export type PictureFile = { data: Buffer; mimetype: string; name: string; size: number }

/** A picture to upload; small, so that no other sizes are made of it. */
export async function pictureFile(name = `${crypto.randomUUID()}.png`): Promise<PictureFile> {
  const plain = sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
  const data = await plain.png().toBuffer()
  return { data, mimetype: 'image/png', name, size: data.length }
}
