import type { CSSProperties } from 'react'
import { formatMessage, type Messages } from '#domain/locales/messages.ts'
import type { Text } from '../models.ts'
import type { MuscleView, ViewName } from './drawing.ts'
import { drawings } from './drawings.ts'
import { LegView } from './leg-view.tsx'
import type { DiagramName } from './names.ts'
import { views } from './views/index.ts'

export type MuscleDiagramProps = {
  /** Prefix of the ids inside; must be unique on the page. */
  id: string
  diagram: DiagramName
  muscle: Text
  messages: Messages
}

/** A muscle with its trigger points and referral zones on the right lower leg, in one or more views. */
export function MuscleDiagram({ id, diagram, muscle, messages }: MuscleDiagramProps) {
  const muscleViews = drawings[diagram].views
  return (
    <div className="diagram">
      {muscleViews.map((view) => (
        <div key={view.view} className="diagram-view" style={widthStyle(view.view)}>
          <LegView
            id={`${id}--${view.view}`}
            diagram={diagram}
            view={view}
            title={`${muscle.text}: ${viewLabel(view.view, messages)}`}
            description={describeView(view, messages)}
            lang={muscle.lang}
          />
          <span className="diagram-side label">{viewLabel(view.view, messages)}</span>
        </div>
      ))}
    </div>
  )
}

/** All views share one scale: each is as wide as its drawing. */
const widthStyle = (view: ViewName) => ({ '--diagram-width': views[view].width }) as CSSProperties

const viewLabel = (view: ViewName, messages: Messages): string =>
  ({
    back: messages.diagramFromBehind,
    front: messages.diagramFromFront,
    inner: messages.diagramInnerSide,
    outer: messages.diagramOuterSide,
    sole: messages.diagramSole,
  })[view]

function describeView({ bellies, triggerPoints, zones }: MuscleView, messages: Messages): string {
  return [
    bellies.length > 0 && messages.diagramShowsMuscle,
    triggerPoints.length > 0 &&
      formatMessage(messages.diagramShowsTriggerPoints, { count: triggerPoints.length }),
    zones.length > 0 && messages.diagramShowsReferral,
  ]
    .filter(Boolean)
    .join(' ')
}
