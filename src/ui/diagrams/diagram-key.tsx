import type { Messages } from '#domain/locales/messages.ts'
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
            <path className="diagram-muscle" d="M2 10C6 2 22 2 26 10C22 18 6 18 2 10Z" />
          </svg>
          {messages.diagramMuscle}
        </li>
        <li>
          <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
            <path className="diagram-sheet" d="M2 7C10 9 18 9 26 7V13C18 11 10 11 2 13Z" />
          </svg>
          {messages.diagramTendon}
        </li>
        {hasGhosts && (
          <li>
            <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
              <path className="diagram-ghost" d="M2 10C6 2 22 2 26 10C22 18 6 18 2 10Z" />
            </svg>
            {messages.diagramOverlying}
          </li>
        )}
        <li>
          <svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true" focusable="false">
            <path className="diagram-cross" d="M8 4L20 16M20 4L8 16" />
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
            <path className="diagram-hatching" d="M2 17L15 3M14 17L27 3M26 17L39 3" />
            <path className="diagram-dots is-strong" d="M6 6h0M6 15h0M14 10h0" />
            <path className="diagram-dots is-middle" d="M22 6h0M22 15h0M28 10h0" />
            <path className="diagram-dots is-faint" d="M34 6h0M34 15h0M40 10h0" />
          </svg>
          {messages.diagramReferral}
        </li>
      </ul>
      <p className="diagram-source">{messages.diagramSource}</p>
    </div>
  )
}
