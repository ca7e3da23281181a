import type { Field, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { libraryCollections } from '#domain/library/collections.ts'
import { toId } from '../access/roles.ts'
import { findField } from '../errors/label-path.ts'

/** What is written into a draft of a document, computed from its newest version; null if there is nothing to change. */
export type DraftChange = (document: Fields) => object | null

type Fields = { bodyRegions?: Reference[] | null; author?: Reference | null }
type Reference = string | { id: string }

/** Whether documents with these fields belong to body regions. */
export const hasRegions = (fields: readonly Field[]): boolean =>
  findField(fields, libraryCollections['body-regions'].relationField) !== undefined

/** Whether documents with these fields are written by one person. */
export const hasAuthor = (fields: readonly Field[]): boolean => findField(fields, 'author') !== undefined

/**
 * What a body such as `{ addToRegion: ID }` or `{ author: ID | null }` asks for; null where it asks for something else, or for what
 * documents of the collection don't have.
 */
export function readDraftChange(
  data: PayloadRequest['data'],
  { fields }: SanitizedCollectionConfig,
): DraftChange | null {
  const [[name, value] = [], ...others] = Object.entries(data ?? {})
  if (others.length > 0) return null
  if (name === 'addToRegion' && typeof value === 'string' && hasRegions(fields)) return addToRegion(value)
  if (name === 'author' && (typeof value === 'string' || value === null) && hasAuthor(fields))
    return setAuthor(value)
  return null
}

/** The documents keep the regions that they have. */
const addToRegion =
  (region: string): DraftChange =>
  ({ bodyRegions }) => {
    const regions = (bodyRegions ?? []).map((each) => toId(each))
    return regions.includes(region) ? null : { bodyRegions: [...regions, region] }
  }

const setAuthor =
  (person: string | null): DraftChange =>
  ({ author }) =>
    toId(author) === person ? null : { author: person }
