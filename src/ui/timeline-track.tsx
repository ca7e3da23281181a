import type { LabelledEntry } from './labelled-list.tsx'
import { LocalizedParagraphs, LocalizedText } from './localized-text.tsx'
import type { Text } from './models.ts'

export type TimelineTrackPhase = LabelledEntry & { visits: Text | null }

/** Phases along a line, by visit. Depending on the theme, shown as dated paragraphs, a ridge or a row of steps. */
export function TimelineTrack({ phases, labelledBy }: { phases: TimelineTrackPhase[]; labelledBy?: string }) {
  if (phases.length === 0) return null
  return (
    <div className="track">
      <Ridge count={phases.length} />
      <ol className="track-phases" aria-labelledby={labelledBy} {...scrolling}>
        {phases.map(({ key, visits, label, text }) => (
          <li key={key} className="track-phase">
            {visits && (
              <p className="track-visits">
                <LocalizedText text={visits} />
              </p>
            )}
            <div className="track-body">
              {label && (
                <h3 className="track-label">
                  <LocalizedText text={label} />
                </h3>
              )}
              {text && <LocalizedParagraphs text={text} className="track-text" />}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Makes the track focusable, since in some themes it is wider than the page and must be scrollable by keyboard. */
const scrolling = { tabIndex: 0 }

/** A rising line of hills with a marker above each phase; shown only by themes with the `ridge` timeline. */
function Ridge({ count }: { count: number }) {
  if (count < 2) return null
  const span = 1000 / count
  const summits = Array.from({ length: count }, (_, index) => ({
    x: round(span * (index + 0.5)),
    y: round(90 - (70 * (index + 1)) / count),
    foot: round(span * (index + 1)),
  }))
  const line = `M0 104 ${summits.map(({ x, y, foot }) => `L${x} ${y} L${foot} ${y + 16}`).join(' ')}`
  return (
    <svg
      className="track-ridge"
      viewBox="0 0 1000 120"
      width="500"
      height="60"
      aria-hidden="true"
      focusable="false"
    >
      <path className="track-ridge-land" d={`${line} V120 H0 Z`} />
      <path className="track-ridge-line" d={line} />
      {summits.map(({ x, y }) => (
        <circle key={x} className="track-ridge-mark" cx={x} cy={y} r="8" />
      ))}
    </svg>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
