import { toContentLocale } from '#domain/locales/index.ts'
import {
  type ContentLocale,
  contentLocales,
  defaultContentLocale,
  mergeLocalized,
} from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import { localizedText } from '#mappers/stored-values.ts'
import { postFields, toPost } from './models/cards.ts'
import { networkContext, postLocales } from './network-context.ts'
import type { Query, Row } from './reader.ts'
import type { SiteContext } from './site-context.ts'

/**
 * Posts for lists, newest first: without those that the clinic hides, with the titles and pictures of its adaptations. The
 * network's site shows in each language only the posts written in it.
 */
export async function findPosts(
  { reader, library, clinic, locale }: SiteContext,
  { where, limit }: Pick<Query, 'where' | 'limit'> = {},
): Promise<Row[]> {
  const hidden = await library.hiddenPosts()
  const rows = await reader.find('posts', {
    where: { and: [where ?? {}, hidden.length > 0 ? { id: { not_in: hidden } } : {}] },
    sort: '-publishedOn',
    limit,
    select: postFields,
  })
  const written = clinic ? rows : rows.filter(isWrittenIn(locale))
  return Promise.all(
    written.map(async (row) => {
      const adaptation = await library.findAdaptation(`posts:${row.id}`)
      if (!adaptation) return row
      return {
        ...row,
        title: mergeLocalized(adaptation.title, localizedText.parse(row.title)),
        excerpt: mergeLocalized(adaptation.answer, localizedText.parse(row.excerpt)),
        hero: adaptation.hero ?? row.hero,
      }
    }),
  )
}

/** The languages that the network's posts are written in, English first; none if it has no posts. */
export async function findBlogLocales(): Promise<ContentLocale[]> {
  const rows = await findPosts(networkContext(defaultContentLocale))
  const written = new Set(rows.flatMap((row) => postLocales(toPost(row).title)))
  return contentLocales.filter((locale) => written.has(locale))
}

const isWrittenIn = (locale: LocaleTag) => (row: Row) =>
  postLocales(toPost(row).title).includes(toContentLocale(locale))
