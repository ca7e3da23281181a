import type { PolicyCollection } from '#collections/shared/access/policy.ts'
import type { Site } from '#domain/clinic/network.ts'
import { fieldReach } from '#publish/changed-fields.ts'
import { noteTags } from '#publish/ingredients.ts'
import { bodyTag, collectionTag, headTag, listTag, networkScope, slugTag } from '#publish/tags.ts'

/*
 * What a page is made of, as the reader sees it: the documents that it was given, by what was asked of them, and which
 * documents there could have been.
 */

/** Rows above this number are noted as their whole collection. */
const maxRows = 200

/** Notes the rows of a query, and all rows that could be in it. */
export function noteList(
  site: Site,
  collection: PolicyCollection,
  { select }: { select?: readonly string[] },
  rows: readonly { id: string }[],
): void {
  if (rows.length > maxRows) {
    noteCollection(site, collection)
    return
  }
  noteTags(...scopesOf(site).map((scope) => listTag(collection, scope)))
  noteRows(
    collection,
    rows.map(({ id }) => id),
    select,
  )
}

/** Notes documents that were asked for by id, whether or not they were found. */
export function noteRows(
  collection: PolicyCollection,
  ids: readonly string[],
  select?: readonly string[],
): void {
  const isHead = select?.every((field) => fieldReach(collection, field) !== 'body')
  noteTags(...ids.map((id) => (isHead ? headTag : bodyTag)(collection, id)))
}

export function noteSlug(site: Site, collection: PolicyCollection, slug: string): void {
  noteTags(...scopesOf(site).map((scope) => slugTag(collection, slug, scope)))
}

export function noteCollection(site: Site, collection: PolicyCollection): void {
  noteTags(...scopesOf(site).map((scope) => collectionTag(collection, scope)))
}

/** Whose documents a site may show. */
export const scopesOf = ({ id }: Site): string[] => (id === null ? [networkScope] : [networkScope, id])
