import type { PageRow } from '#domain/page-list/page-row.ts'

/** Where a page is edited in the panel; null where there is nothing to edit, or a shared page has no adaptation yet. */
export function editAddress(admin: string, { kind, document, adaptation }: PageRow): string | null {
  if (kind === 'shared') return adaptation ? `${admin}/collections/adaptations/${adaptation}` : null
  return document ? `${admin}/collections/${document.collection}/${document.id}` : null
}
