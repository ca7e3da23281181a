import { APIError } from 'payload'

/** A write inside a transaction that was called without its `req`, and would deadlock with that transaction. */
export class MissingRequestError extends Error {
  constructor() {
    super(
      'A write inside a transaction did not name its transaction and would wait for itself: pass req ' +
        '(payload.update({ …, req })) in hooks, access functions, endpoints and jobs.',
    )
    this.name = 'MissingRequestError'
  }
}

/** A write or a commit for a transaction that has been rolled back. */
export class TransactionEndedError extends APIError {
  constructor() {
    super(
      'The change took too long or an earlier part of it failed. Nothing of it was saved.',
      503,
      null,
      true,
    )
  }
}

/** The write lock was not granted in time. Nothing was changed, so the request can be retried. */
export class WriteLockTimeoutError extends APIError {
  constructor(waited: number) {
    super(
      `The database was busy for ${waited / 1000} seconds. Nothing was saved. Try again.`,
      503,
      null,
      true,
    )
  }
}

/** The database can't be opened. The message says why and what to do. */
export class DatabaseUnavailableError extends Error {}

/** The data can't be brought to this version. The message says why and what to do. */
export class MigrationError extends Error {}

/** This process stood still for so long, in a suspended machine for example, that another one took its lock over. */
export class LockLostError extends Error {
  constructor() {
    super(
      'Another process has taken over setting up the database, because this one stood still. Start it again.',
    )
  }
}
