import type { Frame } from '#ui/frame.ts'
import { LocalizedText } from '#ui/localized-text.tsx'
import type { Picture as PictureModel, Text } from '#ui/models.ts'
import { QuickFacts } from '#ui/parts/quick-facts.tsx'
import { UrgentLine } from '#ui/parts/urgent-line.tsx'
import { Picture } from '#ui/picture.tsx'

/** Length in letters from which a heading is set smaller. */
const longHeading = 36

type Props = Frame & { introduction: Text | null; hero: PictureModel | null }

/** The first screen: what the clinic is, where, when, and what to do. The header above it has the clinic's name. */
export function HomeHero({ shell, messages, introduction, hero }: Props) {
  const heading = shell.clinic.tagline ?? { text: shell.clinic.name }
  return (
    <section className={hero ? 'hero' : 'hero hero-without-picture'}>
      <div className="hero-inner">
        <div className="hero-words">
          <h1
            className={heading.text.length > longHeading ? 'hero-heading hero-heading-long' : 'hero-heading'}
          >
            <LocalizedText text={heading} />
          </h1>
          {introduction && (
            <p className="hero-introduction">
              <LocalizedText text={introduction} />
            </p>
          )}
          <UrgentLine shell={shell} messages={messages} />
        </div>
        <QuickFacts shell={shell} messages={messages} isOpenOnWide />
        {hero && (
          <Picture picture={hero} sizes="(min-width: 64rem) 60rem, 100vw" isFirst className="hero-picture" />
        )}
      </div>
      <div className="hero-motif" aria-hidden="true" />
    </section>
  )
}
