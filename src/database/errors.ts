import { APIError } from 'payload'

/** A write that waits for the transaction it is itself part of. It would wait for ever. */
export class ForgottenRequest extends Error {
  constructor() {
    super(
      'A write inside a transaction did not name its transaction and would wait for itself: pass req ' +
        '(payload.update({ …, req })) in hooks, access functions, endpoints and jobs.',
    )
    this.name = 'ForgottenRequest'
  }
}

/** A write or a commit for a transaction that has been rolled back. */
export class TransactionOver extends APIError {
  constructor() {
    super(
      'The change took too long or an earlier part of it failed. Nothing of it was saved.',
      503,
      null,
      true,
    )
  }
}

/** The turn to write did not come in time. Nothing was changed; trying again later is safe. */
export class WriteLockTimeout extends APIError {
  constructor(waited: number) {
    super(
      `The database was busy for ${waited / 1000} seconds. Nothing was saved. Try again.`,
      503,
      null,
      true,
    )
  }
}
