import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import type { Picture } from '#ui/models.ts'
import type { BlockContext } from '../context.ts'
import { id, text } from '../schema.ts'
import { type Head, readFields, sectionHead } from '../section-props.ts'

export type ImageProps = Head<'image'> & { picture: Picture }

/** Caption and credit of the section stand before those that are kept with the picture. */
export function resolveImage(section: ResolvedSection, context: BlockContext): ImageProps | null {
  const fields = readFields(section, { image: id, caption: text, credit: text })
  const picture = fields?.image ? context.findPicture(fields.image) : null
  if (!fields || !picture) return null
  const caption = fields.caption ?? picture.caption
  const credit = fields.credit?.text ?? picture.credit
  return { ...sectionHead('image', section), picture: { ...picture, caption, credit } }
}
