import type { Messages } from '../site/locales/messages.ts'
import type { Opening } from './models.ts'

type Props = {
  opening: Opening
  messages: Messages
  /** What stands there without scripts, and once the page's times have run out. A text, be it empty: React would miss it. */
  plain?: string
}

/**
 * "Open now, until 6 p.m.", said in the visitor's browser, as the page may be older than the minute: by
 * `public/scripts/open-now.js`, which the shell brings.
 */
export function OpenNow({ opening, messages, plain = '' }: Props) {
  return (
    <span
      className="open-now"
      // The script may speak before React reads the page, which then must not bring the first words back.
      suppressHydrationWarning
      data-opening={opening.times}
      data-clock={opening.clock}
      data-words={[messages.openNow, messages.opensToday, messages.opensLater].join('|')}
    >
      {plain}
    </span>
  )
}

/** The same as a line of its own, whose room is kept before the script speaks. */
export function OpenNowLine({ opening, messages }: { opening: Opening | null; messages: Messages }) {
  if (!opening) return null
  return (
    <p className="open-now-line">
      <OpenNow opening={opening} messages={messages} />
    </p>
  )
}
