import { MuscleThumbnail } from '../diagrams/muscle-thumbnail.tsx'
import { LocalizedText } from '../localized-text.tsx'
import type { DocumentCard } from '../models.ts'
import { Picture } from '../picture.tsx'
import { CardText } from './card-text.tsx'
import { inSameLanguage, ListByLanguage } from './list-by-language.tsx'

type Props = { cards: DocumentCard[]; headingLevel: 2 | 3 }

/** Cards whose whole area is clickable; the link itself is in the heading. */
export function DocumentCards({ cards, headingLevel }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <ListByLanguage
      entries={cards}
      textOf={({ title }) => title}
      className="cards document-cards"
      isWide={({ picture }) => Boolean(picture)}
    >
      {({ title, href, answer, picture, diagram, note }) => (
        <li key={href} className="card document-card">
          {picture && (
            <Picture picture={picture} sizes="(min-width: 48rem) 24rem, 100vw" className="card-picture" />
          )}
          {!picture && diagram && (
            <MuscleThumbnail id={`drawing-of-${href.split('/').at(-1)}`} diagram={diagram} muscle={title} />
          )}
          <Heading className="card-title">
            <a href={href}>
              <LocalizedText text={title} />
            </a>
          </Heading>
          <CardText text={inSameLanguage(title, answer)} />
          {note && (
            <p className="card-note">
              <LocalizedText text={note} />
            </p>
          )}
        </li>
      )}
    </ListByLanguage>
  )
}
