import { formatDate } from '../format.ts'
import { LocalizedText } from '../localized-text.tsx'
import type { PostCard } from '../models.ts'
import { Picture } from '../picture.tsx'
import { CardText } from './card-text.tsx'
import { inSameLanguage, ListByLanguage } from './list-by-language.tsx'

type Props = { posts: PostCard[]; lang: string; headingLevel: 2 | 3 }

export function PostCards({ posts, lang, headingLevel }: Props) {
  const Heading = `h${headingLevel}` as const
  return (
    <ListByLanguage
      entries={posts}
      textOf={({ title }) => title}
      className="cards post-cards"
      isWide={({ picture }) => Boolean(picture)}
    >
      {({ title, href, excerpt, picture, date, author }) => (
        <li key={href} className="card post-card">
          {picture && (
            <Picture picture={picture} sizes="(min-width: 48rem) 24rem, 100vw" className="card-picture" />
          )}
          <p className="card-note post-card-date">
            <time dateTime={date.slice(0, 10)}>{formatDate(date, lang)}</time>
            {author && <span className="post-card-author">{author}</span>}
          </p>
          <Heading className="card-title">
            <a href={href}>
              <LocalizedText text={title} />
            </a>
          </Heading>
          <CardText text={inSameLanguage(title, excerpt)} />
        </li>
      )}
    </ListByLanguage>
  )
}
