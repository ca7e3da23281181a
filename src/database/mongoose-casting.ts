import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/*
 * Payload hands rows to Mongoose as the fields of a collection say they are stored. What Mongoose does to them again took a
 * quarter of the computing of a save.
 */

type SchemaPlugin = Parameters<MongooseAdapter['connection']['plugin']>[0]
type MongooseSchema = Parameters<SchemaPlugin>[0]

/**
 * Makes Mongoose store lists of blocks as they are handed over, in place of making a document of each block and of each of its
 * entries. On SQLite they are stored as JSON in the same way. Blocks with dates are left to Mongoose, which turns them into those of
 * MongoDB; ids are ObjectIds already.
 */
export const storeBlocksAsGiven: SchemaPlugin = (schema) => {
  for (const [path, type] of Object.entries(schema.paths))
    if (hasBlocks(type) && !hasDates(type.schema))
      schema.add({ [path]: { type: 'Mixed', set: withoutUndefined } })
}

/**
 * What a collection stores of a row: not its id, and no virtual field. For each name that it doesn't know, Mongoose goes through the
 * whole row in search of array filters.
 */
export const storedFields = (schema: MongooseSchema, row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).filter(
      ([name]) => ['real', 'nested'].includes(schema.pathType(name)) || isSpecial(name),
    ),
  )

/** An operator, or a place inside a field. */
const isSpecial = (name: string): boolean => /[$.]/.test(name)

type PathType = MongooseSchema['paths'][string]

/** Payload has a discriminator for each kind of block. */
const hasBlocks = (type: PathType): type is PathType & { schema: MongooseSchema } =>
  type.instance === 'Array' && Boolean(type.schema?.discriminators)

const hasDates = ({ paths, discriminators }: MongooseSchema): boolean =>
  Object.values(paths).some(({ instance, schema }) => instance === 'Date' || (schema && hasDates(schema))) ||
  Object.values(discriminators ?? {}).some(hasDates)

/** What Mongoose leaves out the driver would store as null. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined)
  if (!isPlainObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) =>
      part === undefined ? [] : [[name, withoutUndefined(part)]],
    ),
  )
}

/** Not an ObjectId. */
const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
