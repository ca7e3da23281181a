import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause, setImmediate as turnOfEventLoop } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { PayloadRequest } from 'payload'
import { MissingRequestError, TransactionEndedError, WriteLockTimeoutError } from './errors.ts'
import { WriteLock } from './write-lock.ts'

export type WriterLimits = {
  /** Milliseconds that a write waits for the lock before it is rejected. */
  lockTimeout: number
  /** Milliseconds after which an open transaction is rolled back, so that an abandoned one does not block all others. */
  transactionTimeout: number
}

/** The only connection that writes to a SQLite file, and the lock that serializes its transactions. */
export class Writer {
  readonly #adapter: SQLiteAdapter
  readonly #limits: WriterLimits
  readonly #lock = new WriteLock()
  readonly #transactions = new Map<string, Transaction>()
  readonly #currentTransaction = new AsyncLocalStorage<Transaction>()
  readonly #rolledBackIds = new Set<string>()
  #connection: Connection | undefined
  #checksForeignKeys = false
  #hasTimeout = true

  constructor(adapter: SQLiteAdapter, limits: WriterLimits) {
    this.#adapter = adapter
    this.#limits = limits
  }

  /**
   * Waits for the lock and begins a transaction. Not async, so that `enterWith` applies to the caller's own async context:
   * it detects a later write of the caller that is missing its transaction and would deadlock.
   */
  begin(): Promise<string> {
    if (this.#currentTransaction.getStore()?.isOpen) return Promise.reject(new MissingRequestError())
    const transaction: Transaction = { isOpen: false }
    this.#currentTransaction.enterWith(transaction)
    return this.#begin(transaction)
  }

  async commit(id: Id): Promise<void> {
    if (this.#rolledBackIds.has(String(id))) throw new TransactionEndedError()
    await this.#end(id, 'COMMIT')
  }

  async rollback(id: Id): Promise<void> {
    await this.#end(id, 'ROLLBACK')
  }

  /** Runs a write of the adapter in its request's transaction, or in a separate one if the request has none. */
  async write<Args extends { req?: Partial<PayloadRequest> }, Result>(
    args: Args,
    operation: (args: Args) => Promise<Result>,
  ): Promise<Result> {
    const requestedId = String(await args.req?.transactionID)
    if (this.#transactions.has(requestedId)) return operation(args)
    // Otherwise the write would be committed, although the rest of its transaction was rolled back.
    if (this.#rolledBackIds.has(requestedId)) throw new TransactionEndedError()
    if (this.#currentTransaction.getStore()?.isOpen) throw new MissingRequestError()
    const transaction: Transaction = { isOpen: false }
    return this.#currentTransaction.run(transaction, async () => {
      const id = await this.#begin(transaction)
      try {
        const result = await operation({ ...args, req: inTransaction(args.req, id) })
        await this.#end(id, 'COMMIT')
        return result
      } catch (error) {
        await this.#end(id, 'ROLLBACK')
        throw error
      }
    })
  }

  /** Runs a migration, which may take longer than any request. */
  async withoutTimeout<Result>(migrate: () => Promise<Result>): Promise<Result> {
    this.#hasTimeout = false
    try {
      return await migrate()
    } finally {
      this.#hasTimeout = true
    }
  }

  /**
   * Runs a migration of tables with foreign keys unenforced, and checks them before the commit. Enforced, a migration that
   * recreates a table would delete all rows that refer to the old one; inside a transaction, SQLite ignores the pragma.
   * Not for a migration of data: what is deleted there takes its localized fields and lists with it.
   */
  async withoutForeignKeys<Result>(migrate: () => Promise<Result>): Promise<Result> {
    if (this.#checksForeignKeys) return migrate()
    this.#checksForeignKeys = true
    // The pragma is set when the connection is opened.
    this.close()
    try {
      return await migrate()
    } finally {
      this.#checksForeignKeys = false
      this.close()
    }
  }

  close() {
    this.#connection?.$client.close()
    this.#connection = undefined
  }

  async #open() {
    if (this.#connection) return this.#connection.$client
    const { clientConfig: connection, schema, logger } = this.#adapter
    this.#connection = drizzle({ connection, schema, logger })
    const { $client } = this.#connection
    // Milliseconds. Blocks the thread, so it only covers a typical write of another process.
    await $client.execute('PRAGMA busy_timeout = 100')
    if (this.#checksForeignKeys) await $client.execute('PRAGMA foreign_keys = OFF')
    return $client
  }

  async #begin(transaction: Transaction): Promise<string> {
    // The driver is synchronous: in a loop of writes, no other request would run, and what the driver has let go of would
    // never be freed.
    await turnOfEventLoop()
    const deadline = Date.now() + this.#limits.lockTimeout
    const release = await this.#lock.acquire(
      this.#limits.lockTimeout,
      () => new WriteLockTimeoutError(this.#limits.lockTimeout),
    )
    try {
      await this.#adapter.initializing
      await this.#beginImmediate(deadline)
    } catch (error) {
      release()
      throw error
    }
    const id = randomUUID()
    // Drizzle's transaction by type, but this class begins and ends the transaction, and Payload only runs queries on it.
    const db = this.#connection as unknown as SQLiteAdapter['sessions'][string]['db']
    this.#adapter.sessions[id] = { db, resolve: () => this.commit(id), reject: () => this.rollback(id) }
    const timer = this.#hasTimeout
      ? setTimeout(() => this.#expire(id), this.#limits.transactionTimeout).unref()
      : undefined
    this.#transactions.set(id, Object.assign(transaction, { isOpen: true, release, timer }))
    return id
  }

  // The lock serializes the writers of this process; only another process can still hold SQLite's own lock.
  async #beginImmediate(deadline: number): Promise<void> {
    for (;;) {
      try {
        const client = await this.#open()
        await client.execute('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error)) throw error
        // The failed statement stays in progress on its connection, where no COMMIT could succeed afterwards.
        this.close()
        if (Date.now() > deadline) throw new WriteLockTimeoutError(this.#limits.lockTimeout)
        await pause(5 + Math.random() * 20)
      }
    }
  }

  async #end(id: Id, statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    const transaction = this.#transactions.get(String(id))
    if (!transaction) return
    this.#transactions.delete(String(id))
    delete this.#adapter.sessions[String(id)]
    clearTimeout(transaction.timer)
    try {
      if (statement === 'COMMIT') await this.#commit(String(id))
      else await this.#rollback(String(id))
    } finally {
      transaction.isOpen = false
      transaction.release?.()
    }
  }

  async #commit(id: string): Promise<void> {
    try {
      if (this.#checksForeignKeys) await this.#checkForeignKeys()
      await this.#connection?.$client.execute('COMMIT')
    } catch (error) {
      await this.#rollback(id)
      throw error
    }
  }

  async #rollback(id: string): Promise<void> {
    this.#rolledBackIds.add(id)
    if (this.#rolledBackIds.size > 1000)
      this.#rolledBackIds.delete(String(this.#rolledBackIds.values().next().value))
    // After some failures, such as a full disk, SQLite has already rolled back (https://sqlite.org/lang_transaction.html).
    await this.#connection?.$client.execute('ROLLBACK').catch((error) => {
      if (!/no transaction is active/.test(String(error))) throw error
    })
  }

  async #checkForeignKeys(): Promise<void> {
    const client = await this.#open()
    const { rows } = await client.execute('PRAGMA foreign_key_check')
    if (rows.length === 0) return
    const tables = [...new Set(rows.map((row) => `${row.table} -> ${row.parent}`))].join(', ')
    throw new Error(`The migration leaves ${rows.length} rows that refer to missing ones: ${tables}`)
  }

  #expire(id: string) {
    this.#adapter.payload.logger.error(
      `A transaction was rolled back after ${this.#limits.transactionTimeout} ms, because nothing had ended it.`,
    )
    this.rollback(id).catch((err) => this.#adapter.payload.logger.error({ err }))
  }
}

type Id = number | string | null | undefined
type Connection = SQLiteAdapter['drizzle']
type Transaction = { isOpen: boolean; release?: () => void; timer?: NodeJS.Timeout }

// Inherits from the request instead of copying it, since its properties may be getters.
function inTransaction(req: Partial<PayloadRequest> | undefined, id: string): Partial<PayloadRequest> {
  return Object.create(req ?? null, { transactionID: { value: id, enumerable: true } })
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
