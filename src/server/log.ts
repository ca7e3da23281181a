import pino, { type Logger } from 'pino'

/** One finished request, without anything about the visitor: no address, no agent, no cookie, no query. */
export type Access = {
  /** Sent upstream as well, so that the lines about one request are found together. */
  id?: string
  method: string
  host: string
  /** Without the query. */
  path: string
  status: number
  /** Of the page cache; undefined where it had no part. */
  cache?: string
  /** Milliseconds; undefined for a kept page, which takes none. */
  ms?: number
}

export type Log = Pick<Logger, 'info' | 'warn' | 'error'> & { access: (access: Access) => void }

/**
 * The log of the production server: a JSON object on each line, with a line for each request. In a terminal it is what a person
 * needs to read: warnings and errors.
 */
export function createLog(output: NodeJS.WriteStream = process.stdout): Log {
  if (output.isTTY) return { info: console.log, warn: console.warn, error: console.error, access: () => {} }
  // Not written at once: a line for each request would take longer than the response.
  const destination = pino.destination({ dest: 1, sync: false, minLength: 4096 })
  setInterval(() => destination.flush(), flushInterval).unref()
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return {
    info: log.info.bind(log),
    warn: log.warn.bind(log),
    error: log.error.bind(log),
    access: (access) => log.info(access, 'request'),
  }
}

/** Milliseconds. */
const flushInterval = 500
