import type { Messages } from '#domain/locales/messages.ts'
import { drawingPart } from './drawing-file.ts'
import { drawings } from './drawings.ts'
import type { DiagramName } from './names.ts'

type Props = { diagrams: readonly DiagramName[]; messages: Messages }

/** The legend and source of all diagrams in a section. */
export function DiagramKey({ diagrams, messages }: Props) {
  const views = diagrams.flatMap((name) => drawings[name].views)
  const hasGhosts = views.some(({ ghosts = [] }) => ghosts.length > 0)
  return (
    <div className="diagram-key">
      <ul className="diagram-signs">
        <li>
          <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
            <use href={drawingPart('key-muscle')} />
          </svg>
          {messages.diagramMuscle}
        </li>
        <li>
          <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
            <use href={drawingPart('key-tendon')} />
          </svg>
          {messages.diagramTendon}
        </li>
        {hasGhosts && (
          <li>
            <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
              <use href={drawingPart('key-overlying')} />
            </svg>
            {messages.diagramOverlying}
          </li>
        )}
        <li>
          <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
            <use href={drawingPart('key-trigger-point')} />
          </svg>
          {messages.diagramTriggerPoint}
        </li>
        <li>
          <svg
            viewBox="0 0 44 20"
            width="44"
            height="20"
            aria-hidden="true"
            focusable="false"
            className="is-wide"
          >
            <use href={drawingPart('key-referral')} />
          </svg>
          {messages.diagramReferral}
        </li>
      </ul>
      <p className="diagram-source">{messages.diagramSource}</p>
    </div>
  )
}
