import type { CollectionSlug } from 'payload'
import { payload } from '../payload.ts'

/** The panel's name for one document of a collection, such as "Condition". */
export async function typeName(collection: string): Promise<string> {
  const { collections } = await payload()
  const { singular } = collections[collection as CollectionSlug].config.labels
  return typeof singular === 'string' ? singular : collection
}
