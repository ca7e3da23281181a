import type { BlogPostingLeaf, MedicalScholarlyArticleLeaf } from 'schema-dts'
import { namedAuthors } from '../library/study-authors.ts'
import { omitUndefined } from './omit-undefined.ts'

export type StudyNodeInput = {
  title: string
  authors: readonly string[]
  year: number
  journal?: string
  url?: string
}

/** A cited study. */
export function studyNode({
  title,
  authors,
  year,
  journal,
  url,
}: StudyNodeInput): MedicalScholarlyArticleLeaf {
  return omitUndefined<MedicalScholarlyArticleLeaf>({
    '@type': 'MedicalScholarlyArticle',
    headline: title,
    author: namedAuthors(authors).map((name) => ({ '@type': 'Person' as const, name })),
    datePublished: String(year),
    isPartOf: journal ? { '@type': 'Periodical', name: journal } : undefined,
    url,
  })
}

export type PostNodeInput = {
  headline: string
  description?: string
  url: string
  image?: string
  language: string
  /** ISO dates. URLs of a post are absolute. */
  published: string
  modified?: string
  author: { name: string; url?: string; isOrganization: boolean }
  publisher: { name: string; url: string }
  citations: readonly StudyNodeInput[]
}

/** A blog post with its author, publisher and cited studies. */
export function postNode(post: PostNodeInput): BlogPostingLeaf {
  const { name, url, isOrganization } = post.author
  return omitUndefined<BlogPostingLeaf>({
    '@type': 'BlogPosting',
    headline: post.headline,
    description: post.description,
    mainEntityOfPage: { '@id': post.url },
    url: post.url,
    image: post.image,
    inLanguage: post.language,
    datePublished: post.published,
    dateModified: post.modified,
    author: isOrganization
      ? omitUndefined({ '@type': 'Organization' as const, name, url })
      : omitUndefined({ '@type': 'Person' as const, name, url }),
    publisher: { '@type': 'Organization', ...post.publisher },
    citation: post.citations.map(studyNode),
  })
}
