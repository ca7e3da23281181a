import type { Opening } from './models.ts'
import { timedTextAttributes } from './timed-text.ts'

type Props = {
  opening: Opening
  /**
   * Text without JavaScript, and after the last known interval. Must be a string, since React renders no text node
   * without one.
   */
  plain?: string
}

/**
 * "Open now, until 6 p.m.": a script sets the text in the visitor's browser, since the page may have been cached
 * earlier.
 */
export function OpenNow({ opening, plain = '' }: Props) {
  return (
    <span className="open-now" {...timedTextAttributes(opening, plain)}>
      {plain}
    </span>
  )
}

/** The same as a separate line, whose height is reserved before the script sets the text. */
export function OpenNowLine({ opening }: { opening: Opening | null }) {
  if (!opening) return null
  return (
    <p className="open-now-line">
      <OpenNow opening={opening} />
    </p>
  )
}
