import type { IncomingMessage } from 'node:http'

/**
 * Reads the body of a refused request to its end, without keeping it. A client that is still sending when the connection
 * closes loses the response, and with it the reason. The server's request timeout limits how long this takes.
 *
 * @returns when the connection may be closed
 */
export function discardBody(request: IncomingMessage): Promise<void> {
  if (request.readableEnded) return Promise.resolve()
  if (Number(request.headers['content-length'] ?? 0) > maxDiscarded) return Promise.resolve()
  return new Promise((resolve) => {
    let discarded = 0
    request
      .on('data', (part: Buffer) => {
        discarded += part.length
        if (discarded > maxDiscarded) resolve()
      })
      .once('end', resolve)
      .once('close', resolve)
      .resume()
  })
}

/** Bytes. A picture from a good camera. */
const maxDiscarded = 32 * 1024 * 1024
