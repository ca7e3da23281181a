import type { LabelledEntry } from './labelled-list.tsx'
import type { Text } from './models.ts'
import { Said, SaidAtLength } from './said.tsx'

export type TimelineTrackPhase = LabelledEntry & { visits: Text | null }

/** Phases along a line, by visit. The theme draws it as the dates of a letter, as a ridge, or as steps in a row. */
export function TimelineTrack({ phases }: { phases: TimelineTrackPhase[] }) {
  if (phases.length === 0) return null
  return (
    <div className="track">
      <Ridge count={phases.length} />
      <ol className="track-phases">
        {phases.map(({ key, visits, label, text }) => (
          <li key={key} className="track-phase">
            {visits && (
              <p className="track-visits">
                <Said text={visits} />
              </p>
            )}
            <div className="track-body">
              {label && (
                <h3 className="track-label">
                  <Said text={label} />
                </h3>
              )}
              {text && <SaidAtLength text={text} className="track-text" />}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** A rising line of hills with a marker over each phase; shown by themes whose timeline is a ridge. */
function Ridge({ count }: { count: number }) {
  const width = 100 * count
  const summits = Array.from({ length: count }, (_, index) => ({
    x: 100 * index + 50,
    y: 70 - (50 * (index + 1)) / count,
  }))
  const line = summits
    .map(({ x, y }, index) => `${index === 0 ? `M0 84 L${x} ${y}` : `L${x} ${y}`} L${x + 50} ${y + 14}`)
    .join(' ')
  return (
    <svg className="track-ridge" viewBox={`0 0 ${width} 90`} aria-hidden="true" focusable="false">
      <path className="track-ridge-land" d={`${line} L${width} 90 L0 90 Z`} />
      <path className="track-ridge-line" d={line} />
      {summits.map(({ x, y }) => (
        <circle key={x} className="track-ridge-mark" cx={x} cy={y} r="6" />
      ))}
    </svg>
  )
}
