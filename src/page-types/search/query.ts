import { entryTarget } from '#data/models/cards.ts'
import { findIndex } from '#data/search/find-index.ts'
import type { ClinicContext } from '#data/site-context.ts'
import { finderForm } from '#page-types/shared/finder-form.ts'
import { blogName, buildBreadcrumbs, plainMeta } from '#page-types/shared/page-parts.ts'
import type { QueryResult } from '../page-type.ts'
import type { SearchParams } from '../search-params.ts'

/** The number of results shown; a query with more should be narrowed. */
const mostShown = 30

export async function searchPage(
  context: ClinicContext,
  _: unknown,
  { q }: SearchParams,
): Promise<QueryResult> {
  const { library, messages, pathTo } = context
  const index = q ? await findIndex(context) : null
  const isUntreated = Boolean(q && index?.isUntreated(q))
  const { total, results } =
    q && index && !isUntreated ? index.search(q, mostShown) : { total: 0, results: [] }
  const [regions, finder] =
    total > 0 ? [[], null] : await Promise.all([library.entries('body-regions'), finderForm(context)])
  return {
    content: {
      kind: 'search',
      props: {
        query: q ?? '',
        blogName: blogName(context),
        isUntreated,
        total,
        results: results.map(({ kind, path, title, answer }) => ({
          kind,
          title,
          answer,
          href: pathTo(path),
        })),
        regions: regions.map((entry) => entryTarget(entry, context)),
        finder,
      },
      sections: [],
      prose: null,
      sources: [],
    },
    head: plainMeta(context, q ? `${messages.search}: ${q}` : messages.search),
    imageTitle: null,
    breadcrumbs: buildBreadcrumbs(context, null, { text: messages.search }),
    noIndex: true,
  }
}
