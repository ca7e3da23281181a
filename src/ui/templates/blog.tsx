import type { ReactNode } from 'react'
import type { PostCard, Text } from '../models.ts'
import { PageHead } from './parts/page-head.tsx'
import { PostCards } from './parts/post-cards.tsx'
import type { Frame } from './template.ts'

/** `posts` newest first. */
export type BlogTemplateProps = Frame & { heading: Text; posts: PostCard[]; children?: ReactNode }

export function BlogTemplate({ heading, posts, shell, children }: BlogTemplateProps) {
  return (
    <div className="plain-page blog">
      <PageHead heading={heading} />
      {children && <div className="own-sections">{children}</div>}
      {posts.length > 0 && <PostCards posts={posts} lang={shell.lang} headingLevel={2} />}
    </div>
  )
}
