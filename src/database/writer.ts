import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { PayloadRequest } from 'payload'
import { ForgottenRequest, TransactionOver, WriteLockTimeout } from './errors.ts'
import { WriteQueue } from './write-queue.ts'

export type WriterLimits = {
  /** Milliseconds that a write waits for its turn before it is refused. */
  wait: number
  /** Milliseconds after which a transaction is rolled back, so that one that nobody ends does not stop all others. */
  hold: number
}

/** The one connection that writes to a SQLite file, and the turns on it. */
export class Writer {
  readonly #adapter: SQLiteAdapter
  readonly #limits: WriterLimits
  readonly #queue = new WriteQueue()
  readonly #turns = new Map<string, Turn>()
  readonly #ownTurn = new AsyncLocalStorage<Turn>()
  readonly #rolledBack = new Set<string>()
  #connection: Connection | undefined
  #checksForeignKeys = false

  constructor(adapter: SQLiteAdapter, limits: WriterLimits) {
    this.#adapter = adapter
    this.#limits = limits
  }

  /**
   * Waits for a turn and begins a transaction. Not async, so that the mark is set in the caller's own context: a
   * write that the caller makes later without its transaction would wait for itself.
   */
  begin(): Promise<string> {
    if (this.#ownTurn.getStore()?.isHeld) return Promise.reject(new ForgottenRequest())
    const turn: Turn = { isHeld: false }
    this.#ownTurn.enterWith(turn)
    return this.#begin(turn)
  }

  async commit(id: Id): Promise<void> {
    if (this.#rolledBack.has(String(id))) throw new TransactionOver()
    await this.#end(id, 'COMMIT')
  }

  async rollback(id: Id): Promise<void> {
    await this.#end(id, 'ROLLBACK')
  }

  /** Runs one write of the adapter in the transaction that its request names, or in one of its own. */
  async write<Args extends { req?: Partial<PayloadRequest> }, Result>(
    args: Args,
    operation: (args: Args) => Promise<Result>,
  ): Promise<Result> {
    const given = String(await args.req?.transactionID)
    if (this.#turns.has(given)) return operation(args)
    // Let through, it would leave a trace of a change that was refused.
    if (this.#rolledBack.has(given)) throw new TransactionOver()
    if (this.#ownTurn.getStore()?.isHeld) throw new ForgottenRequest()
    const turn: Turn = { isHeld: false }
    return this.#ownTurn.run(turn, async () => {
      const id = await this.#begin(turn)
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

  /**
   * Runs migrations with foreign keys unenforced and checks them before each commit. SQLite ignores the pragma inside
   * a transaction, and a migration that makes a table anew would delete all rows that refer to the old one.
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
    // Waits inside of SQLite, with the thread: enough for another process's usual write, not for more.
    await $client.execute('PRAGMA busy_timeout = 100')
    if (this.#checksForeignKeys) await $client.execute('PRAGMA foreign_keys = OFF')
    return $client
  }

  async #begin(turn: Turn): Promise<string> {
    const deadline = Date.now() + this.#limits.wait
    const giveBack = await this.#queue.take(this.#limits.wait, () => new WriteLockTimeout(this.#limits.wait))
    try {
      await this.#adapter.initializing
      await this.#beginBefore(deadline)
    } catch (error) {
      giveBack()
      throw error
    }
    const id = randomUUID()
    const db = this.#connection as unknown as SQLiteAdapter['sessions'][string]['db']
    this.#adapter.sessions[id] = { db, resolve: () => this.commit(id), reject: () => this.rollback(id) }
    const timer = setTimeout(() => this.#expire(id), this.#limits.hold).unref()
    this.#turns.set(id, Object.assign(turn, { isHeld: true, giveBack, timer }))
    return id
  }

  // Within this process the queue orders the writers; only another process can still be in the way.
  async #beginBefore(deadline: number): Promise<void> {
    for (;;) {
      try {
        const client = await this.#open()
        await client.execute('BEGIN IMMEDIATE')
        return
      } catch (error) {
        if (!isBusy(error)) throw error
        // The refused statement stays in progress on its connection, and no COMMIT would succeed there any more.
        this.close()
        if (Date.now() > deadline) throw new WriteLockTimeout(this.#limits.wait)
        await pause(5 + Math.random() * 20)
      }
    }
  }

  async #end(id: Id, statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    const turn = this.#turns.get(String(id))
    if (!turn) return
    this.#turns.delete(String(id))
    delete this.#adapter.sessions[String(id)]
    clearTimeout(turn.timer)
    try {
      if (statement === 'COMMIT') await this.#commit(String(id))
      else await this.#rollback(String(id))
    } finally {
      turn.isHeld = false
      turn.giveBack?.()
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
    this.#rolledBack.add(id)
    if (this.#rolledBack.size > 1000) this.#rolledBack.delete(String(this.#rolledBack.values().next().value))
    // SQLite ends a transaction itself after some failures (a full disk); then there is nothing to roll back.
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
      `A transaction was rolled back after ${this.#limits.hold} ms, because nothing had ended it.`,
    )
    this.rollback(id).catch((err) => this.#adapter.payload.logger.error({ err }))
  }
}

type Id = number | string | null | undefined
type Connection = SQLiteAdapter['drizzle']
type Turn = { isHeld: boolean; giveBack?: () => void; timer?: NodeJS.Timeout }

// Inherits instead of copying: a request's properties may be getters.
function inTransaction(req: Partial<PayloadRequest> | undefined, id: string): Partial<PayloadRequest> {
  return Object.create(req ?? null, { transactionID: { value: id, enumerable: true } })
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')
}
