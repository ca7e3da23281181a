import type { ReactNode } from 'react'
import type { Frame } from '#ui/frame.ts'
import type { PostCard, Text } from '#ui/models.ts'
import { PageHead } from '#ui/parts/page-head.tsx'
import { PostCards } from '#ui/parts/post-cards.tsx'

/** `posts` newest first. */
export type BlogViewProps = Frame & { heading: Text; posts: PostCard[]; children?: ReactNode }

export function BlogView({ heading, posts, shell, children }: BlogViewProps) {
  return (
    <div className="plain-page blog">
      <PageHead place={shell.place} heading={heading} />
      {children && <div className="own-sections">{children}</div>}
      {posts.length > 0 && <PostCards posts={posts} lang={shell.lang} headingLevel={2} />}
    </div>
  )
}
