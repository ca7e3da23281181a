import type { Messages } from '#domain/locales/messages.ts'
import { Linked, LocalizedText } from '../localized-text.tsx'
import { ListByLanguage } from '../parts/list-by-language.tsx'
import type { BodyMapRegion } from './areas.ts'
import { BodyFigure } from './body-figure.tsx'

/**
 * A drawing of the body with links to regions, and the same regions as a numbered list. Only regions with a page are
 * shown.
 */
export function BodyMap({ regions, messages }: { regions: BodyMapRegion[]; messages: Messages }) {
  if (regions.length === 0) return null
  const hasFigure = regions.some(({ areas }) => areas.length > 0)
  return (
    <div className={hasFigure ? 'body-map' : 'body-map is-list'}>
      {hasFigure && <BodyFigure regions={regions} messages={messages} />}
      <ol className="body-places">
        {regions.map(({ areas, region, conditions }, index) => (
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
                <ListByLanguage
                  entries={conditions}
                  textOf={({ title }) => title}
                  className="body-conditions"
                >
                  {(condition) => (
                    <li key={condition.title.text}>
                      <Linked target={condition} />
                    </li>
                  )}
                </ListByLanguage>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
