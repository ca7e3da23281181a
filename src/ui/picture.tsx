import type { Picture as PictureModel } from './models.ts'

type Props = {
  picture: PictureModel
  /** Display width, in the syntax of the `sizes` attribute. */
  sizes: string
  /** The main picture of the first screen, loaded with high priority. */
  isFirst?: boolean
  className?: string
}

/** A picture in the formats and widths generated at upload. Its dimensions prevent layout shifts while it loads. */
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
