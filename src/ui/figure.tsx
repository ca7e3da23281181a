import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import { LocalizedText } from './localized-text.tsx'
import type { Picture as PictureModel } from './models.ts'
import { Picture } from './picture.tsx'

type Props = {
  picture: PictureModel
  messages: Messages
  /** The main picture of the first screen, loaded with high priority. */
  isFirst?: boolean
}

/** A picture with its caption, credit and licence, if any. */
export function Figure({ picture, messages, isFirst }: Props) {
  const { caption } = picture
  // The author and the licence may be the same words, such as "Public domain".
  const credit = [...new Set([picture.credit, picture.licence])].filter(Boolean).join(', ')
  return (
    <figure className="figure">
      <Picture picture={picture} sizes="(min-width: 60rem) 50rem, 100vw" isFirst={isFirst} />
      {(caption || credit) && (
        <figcaption className="figure-caption">
          {caption && <LocalizedText text={caption} />}
          {caption && credit && ' '}
          {credit && (
            <span className="figure-credit">{formatMessage(messages.pictureCredit, { credit })}</span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
