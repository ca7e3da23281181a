import type { Frame } from '../frame.ts'
import { LocalizedText } from '../localized-text.tsx'

/**
 * Temporary announcements at the top of a page. With `role="status"` screen readers announce only those that start while
 * the page is open, not those that are already on it.
 */
export function Alerts({ shell, messages }: Frame) {
  if (shell.alerts.length === 0) return null
  return (
    <aside className="alerts" aria-label={messages.alerts}>
      <div role="status">
        {shell.alerts.map(({ key, text, location, level, from, until, hasBegun }) => (
          <p
            key={key}
            className={`alert alert-${level}`}
            data-from={from ?? undefined}
            data-until={until}
            hidden={!hasBegun}
          >
            {location && (
              <strong className="alert-place">
                <LocalizedText text={location} />
              </strong>
            )}
            <LocalizedText text={text} />
          </p>
        ))}
      </div>
    </aside>
  )
}
