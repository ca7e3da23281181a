import type { Field } from 'payload'
import { libraryCollections } from '#domain/library/collections.ts'
import { findField } from '../errors/label-path.ts'

/** Whether documents with these fields belong to body regions. */
export const hasRegions = (fields: readonly Field[]): boolean =>
  findField(fields, libraryCollections['body-regions'].relationField) !== undefined
