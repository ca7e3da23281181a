import { type ServerResponse, STATUS_CODES, validateHeaderName, validateHeaderValue } from 'node:http'

/** The head of a response that is sent many times, without what differs between connections. */
export type FixedHead = {
  status: number
  /** Names and values in turn, as `writeHead` takes them. */
  headers: readonly string[]
  /** The same as sent. */
  text: string
}

/** @throws where a name or a value may not be sent */
export function createFixedHead(status: number, headers: readonly string[]): FixedHead {
  let text = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'unknown'}\r\n`
  for (let index = 0; index < headers.length; index += 2)
    text += headerLine(headers[index], headers[index + 1])
  return { status, headers, text }
}

function headerLine(name = '', value = ''): string {
  validateHeaderName(name)
  validateHeaderValue(name, value)
  return `${name}: ${value}\r\n`
}

/**
 * Sends a response of which no header has been set. `writeHead` takes longer to check and join the same headers for each visitor
 * than everything else takes that is ours, so the text is put where `writeHead` would leave it. That field is not documented: where
 * a version of Node lacks it, and on the rare connections that end after the response, `writeHead` sends the same.
 *
 * @param keepAlive seconds for which the server keeps an idle connection
 */
export function sendFixed(
  response: ServerResponse,
  { status, headers, text }: FixedHead,
  { body, keepAlive }: { body?: Buffer; keepAlive: number },
): void {
  if (!staysOpen(response) || !Object.hasOwn(response, '_header')) {
    response.writeHead(status, [...headers]).end(body)
    return
  }
  response.statusCode = status
  const connection = `Connection: keep-alive\r\nKeep-Alive: timeout=${keepAlive}\r\n`
  Object.assign(response, { _header: `${text}Date: ${httpDate()}\r\n${connection}\r\n` })
  response.end(body)
}

const staysOpen = ({ shouldKeepAlive, req: { method, httpVersionMinor } }: ServerResponse): boolean =>
  shouldKeepAlive && method === 'GET' && httpVersionMinor === 1

let date = { second: 0, text: '' }

/** The present second, formatted once. */
function httpDate(): string {
  const second = Math.floor(Date.now() / 1000)
  if (second !== date.second) date = { second, text: new Date(second * 1000).toUTCString() }
  return date.text
}
