import type { Messages } from '#domain/locales/messages.ts'
import { Linked } from '../linked.tsx'
import { LocalizedText } from '../localized-text.tsx'
import { BodyFigure } from './body-figure.tsx'
import type { BodyMapRegion } from './body-map-region.ts'

/** A drawing of the body with links to regions, and the same regions as a numbered list. Only regions with a page are shown. */
export function BodyMap({ places, messages }: { places: BodyMapRegion[]; messages: Messages }) {
  if (places.length === 0) return null
  const hasFigure = places.some(({ areas }) => areas.length > 0)
  return (
    <div className={hasFigure ? 'body-map' : 'body-map is-list'}>
      {hasFigure && <BodyFigure places={places} messages={messages} />}
      <ol className="body-places">
        {places.map(({ areas, region, conditions }, index) => (
          <li key={region.href} className="body-place">
            {areas.length > 0 && (
              <span className="body-number" aria-hidden="true">
                {index + 1}
              </span>
            )}
            <div className="body-place-words">
              <a className="body-place-name" href={region.href}>
                <LocalizedText text={region.title} />
              </a>
              {conditions.length > 0 && (
                <ul className="body-conditions">
                  {conditions.map((condition) => (
                    <li key={condition.title.text}>
                      <Linked target={condition} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
