import { setTimeout as pause } from 'node:timers/promises'
import { isatty } from 'node:tty'
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

export type Log = Pick<Logger, 'info' | 'warn' | 'error'> & {
  access: (access: Access) => void
  /** Resolves when everything has been written, or nobody reads it. */
  flush: () => Promise<void>
}

/**
 * The log of the production server: a JSON object on each line, with a line for each request. In a terminal it is what a person
 * needs to read: warnings and errors.
 */
export function createLog(): Log {
  // `process.stdout` is not touched: on a pipe it would let writes fail while the pipe is full.
  if (isatty(stdout))
    return {
      info: console.log,
      warn: console.warn,
      error: console.error,
      access: () => {},
      flush: async () => {},
    }
  const lines = createLines((lost) =>
    log.warn(`${lost} lines of the log were lost: they were not read in time.`),
  )
  const log = pino({ base: null, timestamp: () => `,"time":"${isoTime()}"` }, lines)
  return {
    info: log.info.bind(log),
    warn: log.warn.bind(log),
    error: log.error.bind(log),
    // As pino writes it, in a third of the time.
    access: (access) =>
      lines.write(
        `{"level":30,"time":"${isoTime()}",${JSON.stringify(access).slice(1, -1)},"msg":"request"}\n`,
      ),
    flush: lines.flush,
  }
}

/**
 * Collects lines and writes many at once: writing each would take longer than sending a kept page. Where nobody reads them, they
 * are lost rather than all memory. SonicBoom collects too, but measures what it has again for each line.
 */
function createLines(onLost: (lines: number) => void) {
  const destination = pino.destination({
    dest: stdout,
    sync: false,
    minLength: batch,
    maxWrite: 2 * batch,
    maxLength: mostUnread,
  })
  let collected = ''
  let lost = 0
  const passOn = () => {
    destination.write(collected)
    collected = ''
  }
  const reportLost = () => {
    if (lost > 0) onLost(lost)
    lost = 0
  }
  destination.on('drop', (lines: string) => {
    lost += lines.split('\n').length - 1
  })
  setInterval(() => {
    reportLost()
    if (collected === '') return
    passOn()
    destination.flush()
  }, delay).unref()
  process.on('exit', () => {
    passOn()
    destination.flushSync()
    reportLost()
    passOn()
    destination.flushSync()
  })
  return {
    write: (line: string) => {
      collected += line
      if (collected.length >= batch) passOn()
    },
    flush: () => {
      passOn()
      const written = new Promise<void>((resolve) => destination.flush(() => resolve()))
      return Promise.race([written, pause(patience, undefined, { ref: false })])
    },
  }
}

let time = { ms: 0, text: '' }

/** The present millisecond, formatted once. */
function isoTime(): string {
  const ms = Date.now()
  if (ms !== time.ms) time = { ms, text: new Date(ms).toISOString() }
  return time.text
}

const stdout = 1
/** Milliseconds between two writes of what has been collected. */
const delay = 100
/** Milliseconds for which the end of the process waits for a reader. */
const patience = 2000
/** Characters. */
const batch = 32_000
/** Bytes that wait to be read. */
const mostUnread = 16_000_000
