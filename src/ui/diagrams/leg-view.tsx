import type { MuscleView } from './drawing.ts'
import { drawingPart } from './drawing-file.ts'
import { legPaths } from './leg-paths.ts'
import type { DiagramName } from './names.ts'
import { views } from './views/index.ts'

type Props = {
  id: string
  diagram: DiagramName
  view: MuscleView
  title: string
  description?: string
  lang?: string
}

/**
 * A view of the leg. Layers from bottom to top: limb, bones, muscle with tendons, zones, trigger points. Only the outline to which they are
 * clipped is part of the page: browsers look for it there.
 */
export function LegView({ id, diagram, view, title, description, lang }: Props) {
  const { width, height } = views[view.view]
  const { body, behind } = legPaths(view)
  const clip = `${id}-body`
  return (
    <svg
      className="diagram-drawing"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
    >
      <title lang={lang}>{title}</title>
      {description && <desc>{description}</desc>}
      <clipPath id={clip}>
        <path d={body + behind} />
      </clipPath>
      <use href={drawingPart(view.view)} />
      <g clipPath={`url(#${clip})`}>
        <use href={drawingPart(`${diagram}-${view.view}`)} />
      </g>
      <use href={drawingPart(`${diagram}-${view.view}-over`)} />
    </svg>
  )
}
