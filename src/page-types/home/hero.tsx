import { formatList } from '#ui/format.ts'
import type { Frame } from '#ui/frame.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { Picture as PictureModel, Shell, Text } from '#ui/models.ts'
import { QuickFacts } from '#ui/parts/quick-facts.tsx'
import { Picture } from '#ui/picture.tsx'

/** Length in letters from which a name is set smaller. */
const longName = 36

type Props = Frame & { introduction: Text | null; hero: PictureModel | null }

/** The first screen: who, where, when, and what to do. The heading is the clinic's tagline, or its name where it has none. */
export function HomeHero({ shell, messages, introduction, hero }: Props) {
  const { name, tagline } = shell.clinic
  const cities = cityNames(shell)
  return (
    <section className={hero ? 'hero' : 'hero hero-without-picture'}>
      <div className="hero-inner">
        <div className="hero-words">
          <h1 className="hero-heading">
            <span
              className={
                tagline ? 'hero-name' : name.length > longName ? 'hero-line hero-line-long' : 'hero-line'
              }
            >
              {name}
              {cities && <span className="hero-city">{cities}</span>}
            </span>
            {tagline && (
              <span className="hero-line">
                <LocalizedText text={tagline} />
              </span>
            )}
          </h1>
          {introduction && (
            <p className="hero-introduction">
              <LocalizedText text={introduction} />
            </p>
          )}
        </div>
        <QuickFacts shell={shell} messages={messages} />
        {hero && (
          <Picture picture={hero} sizes="(min-width: 64rem) 60rem, 100vw" isFirst className="hero-picture" />
        )}
      </div>
      <div className="hero-motif" aria-hidden="true" />
    </section>
  )
}

function cityNames({ locations, lang }: Shell): string {
  return formatList([...new Set(locations.map(({ city }) => city.text))], lang)
}
