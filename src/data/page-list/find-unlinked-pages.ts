import { createLocalReq, type TypedUser } from 'payload'
import { findLinkedPages } from '#collections/references/find-references.ts'
import type { PageRow } from '#domain/page-list/page-row.ts'
import { parsePath } from '#domain/routes/routes.ts'
import { payload } from '../payload.ts'

/**
 * Those pages of the clinic's own that its site shows, and to which none of its texts leads, nor a list of the site. Menus do
 * not count.
 *
 * @param pages all of the clinic's site
 */
export async function findUnlinkedPages(
  pages: readonly PageRow[],
  clinic: string,
  user: TypedUser,
): Promise<PageRow[]> {
  const shown = pages.filter(({ visibility }) => visibility === 'shown')
  const documents = shown.flatMap(({ document }) => document ?? [])
  const linked = await findLinkedPages(clinic, documents, await createLocalReq({ user }, await payload()))
  return shown.filter(
    ({ path, document }) =>
      document?.collection === 'pages' && parsePath(path)?.kind === 'page' && !linked.has(document.id),
  )
}
