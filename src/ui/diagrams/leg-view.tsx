import type { Point } from '../../base/curve.ts'
import type { MuscleView } from './drawing.ts'
import { referralMarks } from './referral.ts'
import { views } from './views/index.ts'

type Props = { id: string; view: MuscleView; title: string; description: string; lang?: string }

/** One side of the leg. From below: the limb, its bones, the muscle with its tendons, the zones, the trigger points. */
export function LegView({ id, view, title, description, lang }: Props) {
  const { width, height, skin, body, behind, bones, contours } = views[view.view]
  const { bellies, sheets = [], cords = [], ghosts = [], triggerPoints, zones } = view
  const marks = zones.length > 0 ? referralMarks(zones) : null
  const named = { title: `${id}-title`, description: `${id}-description`, clip: `${id}-body` }
  return (
    <svg
      className="diagram-drawing"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={named.title}
      aria-describedby={named.description}
    >
      <title id={named.title} lang={lang}>
        {title}
      </title>
      <desc id={named.description}>{description}</desc>
      <clipPath id={named.clip}>
        <path d={[body, ...behind].join('')} />
      </clipPath>
      <path className="diagram-skin diagram-line" d={behind.join('')} />
      <path className="diagram-skin" d={body} />
      <g clipPath={`url(#${named.clip})`}>
        <path className="diagram-bones" d={bones.join('')} />
        {bellies.length > 0 && (
          <>
            <path className="diagram-muscle" d={bellies.map(({ outline }) => outline).join('')} />
            <path className="diagram-fibers" d={bellies.flatMap(({ fibers }) => fibers).join('')} />
          </>
        )}
        {cords.length > 0 && (
          <>
            <path className="diagram-cord-edge" d={cords.join('')} />
            <path className="diagram-cord" d={cords.join('')} />
          </>
        )}
        {sheets.length > 0 && <path className="diagram-sheet" d={sheets.join('')} />}
        {ghosts.length > 0 && <path className="diagram-ghost" d={ghosts.join('')} />}
        <path className="diagram-contours" d={contours.join('')} />
        {marks && (
          <>
            <path className="diagram-hatching" d={marks.hatching} />
            <path className="diagram-dots is-strong" d={marks.strong} />
            <path className="diagram-dots is-middle" d={marks.middle} />
            <path className="diagram-dots is-faint" d={marks.faint} />
          </>
        )}
      </g>
      <path className="diagram-line" d={skin} />
      {triggerPoints.length > 0 && (
        <>
          <path className="diagram-cross-halo" d={triggerPoints.map(cross).join('')} />
          <path className="diagram-cross" d={triggerPoints.map(cross).join('')} />
        </>
      )}
    </svg>
  )
}

const cross = ([x, y]: Point): string =>
  `M${x - 9} ${y - 9}L${x + 9} ${y + 9}M${x + 9} ${y - 9}L${x - 9} ${y + 9}`
