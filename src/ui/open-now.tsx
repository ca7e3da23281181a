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
 * earlier. There is room for the longest of its texts from the beginning, so that none moves the page.
 */
export function OpenNow({ opening, plain = '' }: Props) {
  return (
    <span className="open-now-room" data-longest={longestOf(opening)}>
      <State opening={opening} plain={plain} />
    </span>
  )
}

const longestOf = (opening: Opening): string =>
  opening.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '')

/** The same as a separate line, whose height is reserved before the script sets the text. */
export function OpenNowLine({ opening }: { opening: Opening | null }) {
  if (!opening) return null
  return (
    <p className="open-now-line">
      <State opening={opening} plain="" />
    </p>
  )
}

const State = ({ opening, plain }: Required<Props>) => (
  <span className="open-now" {...timedTextAttributes(opening, plain)}>
    {plain}
  </span>
)
