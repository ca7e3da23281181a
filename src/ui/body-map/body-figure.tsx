import type { Messages } from '#domain/locales/messages.ts'
import type { BodyMapRegion } from './areas.ts'
import { areaShapes, areLegAreas, body, details, figure, type Side } from './figure.ts'

const sides = ['front', 'back'] as const

/**
 * The body from the front and from behind. Each region is one link, and so one tab stop, however many shapes it has.
 */
export function BodyFigure({ regions, messages }: { regions: BodyMapRegion[]; messages: Messages }) {
  const isNear = areLegAreas(regions.flatMap(({ areas }) => areas))
  // Near: both legs from mid-thigh, below the hands. The second figure is beside the first.
  const frame = isNear
    ? { left: 84, top: 448, width: 132, height: 320 }
    : { left: 24, top: 0, width: 252, height: figure.height }
  const shift = { front: -frame.left, back: frame.width + 16 - frame.left }
  const clip = 'body-map-outline'
  return (
    <figure className={isNear ? 'body-figure is-near' : 'body-figure'}>
      <svg
        viewBox={`0 ${frame.top} ${2 * frame.width + 16} ${frame.height}`}
        width={2 * frame.width + 16}
        height={frame.height}
        aria-label={isNear ? messages.bodyMapFigureNear : messages.bodyMapFigure}
      >
        <clipPath id={clip}>
          <path d={body} />
        </clipPath>
        {sides.map((side) => (
          <g key={side} transform={`translate(${shift[side]} 0)`}>
            <path className="body-skin" d={body} />
          </g>
        ))}
        {regions.map((mapRegion) =>
          mapRegion.areas.length > 0 ? (
            <a
              key={mapRegion.region.href}
              className="body-link"
              href={mapRegion.region.href}
              aria-label={mapRegion.region.title.text}
              lang={mapRegion.region.title.lang}
            >
              {sides.map((side) => (
                <g key={side} transform={`translate(${shift[side]} 0)`}>
                  <path clipPath={`url(#${clip})`} className="body-area" d={regionOutline(mapRegion, side)} />
                </g>
              ))}
            </a>
          ) : null,
        )}
        {sides.map((side) => (
          <g key={side} transform={`translate(${shift[side]} 0)`}>
            <path className="body-details" d={details[side].join('')} />
            <path className="body-outline" d={body} />
          </g>
        ))}
        <svg className="body-marks" overflow="visible" aria-hidden="true">
          {regions.flatMap((mapRegion, index) =>
            sides.map((side) => (
              <Mark
                key={`${mapRegion.region.href} ${side}`}
                mapRegion={mapRegion}
                side={side}
                shift={shift[side]}
                number={index + 1}
                radius={isNear ? 11 : 17}
              />
            )),
          )}
        </svg>
      </svg>
      <figcaption className="body-sides">
        <span>{messages.bodyMapFront}</span>
        <span>{messages.bodyMapBack}</span>
      </figcaption>
    </figure>
  )
}

type MarkProps = { mapRegion: BodyMapRegion; side: Side; shift: number; number: number; radius: number }

/** The region's number in the list, on its first area. */
function Mark({ mapRegion, side, shift, number, radius }: MarkProps) {
  const [first] = mapRegion.areas.flatMap((area) => areaShapes[area][side] ?? [])
  if (!first) return null
  const [x, y] = first.mark
  return (
    <g transform={`translate(${shift + x} ${y})`}>
      <circle className="body-mark" r={radius} />
      <text className="body-mark-number" dy="0.36em" textAnchor="middle">
        {number}
      </text>
    </g>
  )
}

const regionOutline = ({ areas }: BodyMapRegion, side: Side): string =>
  areas.map((area) => areaShapes[area][side]?.outline ?? '').join('')
