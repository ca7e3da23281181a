import type { Messages } from '#domain/locales/messages.ts'
import { Linked } from '../linked.tsx'
import { LocalizedText } from '../localized-text.tsx'
import { BodyFigure } from './body-figure.tsx'
import type { BodyMapRegion } from './body-map-region.ts'

/** A drawn body whose parts lead on, and the same as a numbered list. Only what this clinic has pages for is there. */
export function BodyMap({ places, messages }: { places: BodyMapRegion[]; messages: Messages }) {
  if (places.length === 0) return null
  const drawn = places.some(({ areas }) => areas.length > 0)
  return (
    <div className={drawn ? 'body-map' : 'body-map is-list'}>
      {drawn && <BodyFigure places={places} messages={messages} />}
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
