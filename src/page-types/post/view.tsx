import type { ReactNode } from 'react'
import { formatMessage } from '#domain/locales/messages.ts'
import { Figure } from '#ui/figure.tsx'
import { formatDate, formatNumber } from '#ui/format.ts'
import type { Frame, RelatedGroup } from '#ui/frame.ts'
import type { Picture, PostCard, PractitionerCard, Text } from '#ui/models.ts'
import { AuthorCard } from '#ui/parts/author-card.tsx'
import { Block } from '#ui/parts/block.tsx'
import { PageHead } from '#ui/parts/page-head.tsx'
import { PostCards } from '#ui/parts/post-cards.tsx'
import { Related } from '#ui/parts/related.tsx'
import { ShareLinks } from '#ui/parts/share-links.tsx'

export type PostViewProps = Frame & {
  heading: Text
  excerpt: Text | null
  /** ISO date. */
  date: string
  /** See `readingMinutes` in format.ts. */
  minutes: number
  author: PractitionerCard | null
  hero: Picture | null
  /** The absolute address of the post, to be shared. */
  address: string
  related: RelatedGroup[]
  /** Other posts, to read next. */
  posts: PostCard[]
  /** The text with its sources. */
  children?: ReactNode
}

export function PostView(props: PostViewProps) {
  const {
    shell,
    messages,
    heading,
    excerpt,
    date,
    minutes,
    author,
    address,
    hero,
    related,
    posts,
    children,
  } = props
  return (
    <article className="post">
      <PageHead place={shell.place} heading={heading} answer={excerpt}>
        <p className="post-facts">
          <time dateTime={date.slice(0, 10)}>{formatDate(date, shell.lang)}</time>
          <span>{formatMessage(messages.readingTime, { minutes: formatNumber(minutes, shell.lang) })}</span>
          {author && <a href={author.href}>{author.name}</a>}
        </p>
      </PageHead>
      <div className="post-body">
        <div className="post-text">
          {hero && (
            <div className="post-hero">
              <Figure picture={hero} messages={messages} isFirst />
            </div>
          )}
          {children}
        </div>
        <div className="post-end">
          <ShareLinks title={heading.text} address={address} messages={messages} />
          {author && <AuthorCard author={author} label={messages.author} messages={messages} />}
          <p className="disclaimer">{messages.notMedicalAdvice}</p>
        </div>
      </div>
      <div className="document-after">
        <Related groups={related} messages={messages} />
        {posts.length > 0 && (
          <Block name="posts" heading={messages.furtherReading}>
            <PostCards posts={posts} lang={shell.lang} headingLevel={3} />
          </Block>
        )}
      </div>
    </article>
  )
}
