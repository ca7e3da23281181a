import type { Picture as PictureModel } from './models.ts'

type Props = {
  picture: PictureModel
  /** How wide it is shown, as in the `sizes` attribute. */
  sizes: string
  /** The one picture that the first screen is waiting for. */
  isFirst?: boolean
  className?: string
}

/** A picture in the formats and widths made at upload. Its box is reserved before it arrives. */
export function Picture({ picture, sizes, isFirst = false, className }: Props) {
  const { src, width, height, alt, sources, focus } = picture
  return (
    <picture className={className}>
      {sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        src={src}
        width={width}
        height={height}
        alt={alt.text}
        lang={alt.lang}
        loading={isFirst ? 'eager' : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
        style={focus && { objectPosition: `${focus.x}% ${focus.y}%` }}
      />
    </picture>
  )
}
