import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionBeforeOperationHook, Where } from 'payload'
import { isRecord } from '#base/narrow.ts'

/**
 * Lets MongoDB find the entries of a filter by an index. It looks for words among the keys of one, and so reads no entry in vain, only
 * where the first field of the index has a condition. Of people it is asked for whole names: those of a hundred thousand entries are
 * few, and an index lists them.
 */
export const searchIndex: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const where = 'where' in args ? args.where : undefined
  const hasFilter = where && Object.keys(where).length > 0
  if (operation !== 'read' || !hasFilter || req.payload.db.name !== 'mongoose') return args
  const indexed: Where = { createdAt: { greater_than: new Date(0).toISOString() } }
  return { ...args, where: { and: [await withWholeNames(where, () => findNames(req.payload.db)), indexed] } }
}

/** @param findAll the names of all people in the log; asked for only where the filter has a part of a name */
export async function withWholeNames(where: Where, findAll: () => Promise<string[]>): Promise<Where> {
  const entries = Object.entries(where).map(async ([name, condition]) => {
    if (Array.isArray(condition))
      return [name, await Promise.all(condition.map((part) => withWholeNames(part, findAll)))] as const
    return [name, name === 'userName' ? await withWholeName(condition, findAll) : condition] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as Where
}

async function withWholeName(
  condition: Where[string],
  findAll: () => Promise<string[]>,
): Promise<Where[string]> {
  if (!isRecord(condition) || typeof condition.contains !== 'string' || 'in' in condition) return condition
  const { contains, ...others } = condition
  const part = contains.toLowerCase()
  const names = (await findAll()).filter((each) => each.toLowerCase().includes(part))
  return names.length > maxNames ? condition : { ...others, in: names }
}

/** A filter with more members would be refused. */
const maxNames = 1000

const findNames = (db: unknown): Promise<string[]> =>
  (db as MongooseAdapter).collections.activity?.distinct('userName').exec() ?? Promise.resolve([])
