import { areNeighbors, createSketch } from '#domain/clinic/geography.ts'
import type { Messages } from '#domain/locales/messages.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { LocationCard } from '#ui/models.ts'

const box = { width: 360, height: 220, margin: 36 }

type Props = { locations: LocationCard[]; lang: string; messages: Messages }

/**
 * A sketch of where a clinic's locations lie, to scale, drawn from their coordinates alone: no map is loaded. It needs two
 * locations that differ, near to each other: of two distant towns it would say nothing.
 */
export function LocationSketch({ locations, lang, messages }: Props) {
  const placed = locations.flatMap(({ coordinates, ...location }) =>
    coordinates ? [{ ...location, coordinates }] : [],
  )
  const points = placed.map(({ coordinates }) => coordinates)
  const sketch = areNeighbors(points) ? createSketch(points, box) : null
  if (!sketch) return null
  const { kilometers, length } = sketch.scale
  const distance = new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilometer' }).format(kilometers)
  return (
    <figure className="figure location-sketch">
      <svg
        viewBox={`0 0 ${box.width} ${box.height}`}
        width={box.width}
        height={box.height}
        role="img"
        aria-labelledby="location-sketch-title"
        className="sketch"
      >
        <title id="location-sketch-title">{messages.locatorTitle}</title>
        <path
          className="sketch-line"
          d={`M${sketch.points.map(({ x, y }) => `${at(x)} ${at(y)}`).join('L')}`}
        />
        {sketch.points.map(({ x, y }, index) => (
          <g key={placed[index]?.slug} transform={`translate(${at(x)} ${at(y)})`}>
            <circle className="sketch-place" r="13" />
            <text className="sketch-number" textAnchor="middle" dy="0.36em">
              {index + 1}
            </text>
          </g>
        ))}
        <path className="sketch-sign" d="M338 44V14M331 23L338 12L345 23" />
        <text className="sketch-words" x="338" y="60" textAnchor="middle">
          {messages.north}
        </text>
        <path className="sketch-sign" d={`M14 200V208H${at(14 + length)}V200`} />
        <text className="sketch-words" x={at(14 + length + 8)} y="209">
          {distance}
        </text>
      </svg>
      <figcaption className="figure-caption">
        <ol className="sketch-names">
          {placed.map(({ slug, name, href }) => (
            <li key={slug}>
              <a href={href}>
                <LocalizedText text={name} />
              </a>
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  )
}

const at = (value: number): number => Math.round(value * 10) / 10
