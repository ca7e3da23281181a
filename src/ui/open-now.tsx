import type { Opening } from './models.ts'
import { timedTextAttributes } from './timed-text.ts'

type Props = {
  opening: Opening
  /** What stands there without scripts, and once the page's times have run out. A text, be it empty: React would miss it. */
  plain?: string
}

/** "Open now, until 6 p.m.", said in the visitor's browser, as the page may be older than the minute. */
export function OpenNow({ opening, plain = '' }: Props) {
  return (
    <span className="open-now" {...timedTextAttributes(opening, plain)}>
      {plain}
    </span>
  )
}

/** The same as a line of its own, whose room is kept before the script speaks. */
export function OpenNowLine({ opening }: { opening: Opening | null }) {
  if (!opening) return null
  return (
    <p className="open-now-line">
      <OpenNow opening={opening} />
    </p>
  )
}
