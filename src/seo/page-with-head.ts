import type { ClinicContext } from '#data/site-context.ts'
import { findPage } from '#page-types/find-page.ts'
import type { PageResult, QueriedPage } from '#page-types/page-type.ts'
import { buildHead, type Head } from './head.ts'

export type PageWithHead =
  | (Extract<PageResult, { outcome: 'page' }> & { page: QueriedPage & { head: Head } })
  | Exclude<PageResult, { outcome: 'page' }>

/** The result of `findPage`, with the head of a page. */
export async function findPageWithHead(
  context: ClinicContext,
  segments: readonly string[],
  query?: string,
): Promise<PageWithHead> {
  const result = await findPage(context, segments, query)
  if (result.outcome !== 'page') return result
  const { page } = result
  return { ...result, page: { ...page, head: await buildHead(context, `/${segments.join('/')}`, page) } }
}
