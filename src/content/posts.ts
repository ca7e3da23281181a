import { leaf } from '../rows/read.ts'
import { overShared } from '../site/text.ts'
import { postFields } from './models/cards.ts'
import type { Query, Row } from './reader.ts'
import type { SiteContext } from './site-context.ts'

/** Posts for lists, newest first: without those that the clinic hides, and as it heads them. */
export async function findPosts(
  { reader, library }: SiteContext,
  { where, limit }: Pick<Query, 'where' | 'limit'> = {},
): Promise<Row[]> {
  const hidden = await library.hiddenPosts()
  const rows = await reader.find('posts', {
    where: { and: [where ?? {}, hidden.length > 0 ? { id: { not_in: hidden } } : {}] },
    sort: '-publishedOn',
    limit,
    select: postFields,
  })
  return Promise.all(
    rows.map(async (row) => {
      const adaptation = await library.findAdaptation(`posts:${row.id}`)
      if (!adaptation) return row
      return {
        ...row,
        title: overShared(adaptation.title, leaf.parse(row.title)),
        excerpt: overShared(adaptation.answer, leaf.parse(row.excerpt)),
        hero: adaptation.hero ?? row.hero,
      }
    }),
  )
}
