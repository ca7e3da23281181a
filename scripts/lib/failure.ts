/** A step failed for a reason that the user can correct. The message says how; no stack trace is printed. */
export class Failure extends Error {}
