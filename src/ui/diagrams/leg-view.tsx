import type { MuscleView } from './drawing.ts'
import { legPaths } from './leg-paths.ts'
import { views } from './views/index.ts'

type Props = { id: string; view: MuscleView; title: string; description?: string; lang?: string }

/** A view of the leg. Layers from bottom to top: limb, bones, muscle with tendons, zones, trigger points. */
export function LegView({ id, view, title, description, lang }: Props) {
  const { width, height } = views[view.view]
  const paths = legPaths(view)
  const ids = { title: `${id}-title`, description: `${id}-description`, clip: `${id}-body` }
  return (
    <svg
      className="diagram-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby={ids.title}
      aria-describedby={description && ids.description}
    >
      <title id={ids.title} lang={lang}>
        {title}
      </title>
      {description && <desc id={ids.description}>{description}</desc>}
      <clipPath id={ids.clip}>
        <path d={paths.body + paths.behind} />
      </clipPath>
      <Mark className="diagram-skin diagram-line" d={paths.behind} />
      <Mark className="diagram-skin" d={paths.body} />
      <g clipPath={`url(#${ids.clip})`}>
        <Mark className="diagram-bones" d={paths.bones} />
        <Mark className="diagram-muscle" d={paths.muscle} />
        <Mark className="diagram-fibers" d={paths.fibers} />
        <Mark className="diagram-cord-edge" d={paths.cords} />
        <Mark className="diagram-cord" d={paths.cords} />
        <Mark className="diagram-sheet" d={paths.sheets} />
        <Mark className="diagram-ghost" d={paths.ghosts} />
        <Mark className="diagram-contours" d={paths.contours} />
        <Mark className="diagram-hatching" d={paths.hatching} />
        <Mark className="diagram-dots is-strong" d={paths.strong} />
        <Mark className="diagram-dots is-middle" d={paths.middle} />
        <Mark className="diagram-dots is-faint" d={paths.faint} />
      </g>
      <Mark className="diagram-line" d={paths.skin} />
      <Mark className="diagram-cross-halo" d={paths.crosses} />
      <Mark className="diagram-cross" d={paths.crosses} />
    </svg>
  )
}

function Mark({ className, d }: { className: string; d: string }) {
  return d ? <path className={className} d={d} /> : null
}
