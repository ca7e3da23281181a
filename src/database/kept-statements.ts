import Database from 'libsql'
import { LRUCache } from 'lru-cache'

type Connection = Database.Database
type Statement = ReturnType<Connection['prepare']>

/** Statements that a connection keeps: more than the sites and the panel's lists run, so that only rare ones are compiled. */
const limit = 400
const connections = new WeakMap<Connection, LRUCache<string, Statement>>()
const { prepare } = Database.prototype

/**
 * Makes every connection of the SQLite driver keep its compiled statements, which the driver compiles at each execution. Those
 * that read a document take longer to compile than to execute, and each holds memory until the garbage collector frees it.
 * SQLite itself compiles a kept statement again after the tables have changed (https://sqlite.org/c3ref/prepare.html).
 */
export function keepStatements(): void {
  Database.prototype.prepare = prepareOnce as Connection['prepare']
}

function prepareOnce(this: Connection, sql: string): Statement {
  let kept = connections.get(this)
  if (!kept) {
    kept = new LRUCache({ max: limit })
    connections.set(this, kept)
  }
  const known = kept.get(sql)
  if (known) return known
  const statement: Statement = prepare.call(this, sql)
  kept.set(sql, statement)
  return statement
}
