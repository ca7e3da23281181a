import http from 'node:http'

export type HttpResponse = { status: number; headers: http.IncomingHttpHeaders; body: string; bytes: Buffer }

/** The URL of a demo clinic's site, for browsers only: Node does not resolve `*.localhost`. */
export const siteUrl = (clinic: string): string => `http://${clinic}.localhost:${process.env.E2E_PORT}`

export const adminUrl = (): string => `http://localhost:${process.env.E2E_PORT}`

/** Requests a path of a host from the tested server. Redirects are not followed. */
export function request(
  host: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<HttpResponse> {
  const port = Number(process.env.E2E_PORT)
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { Host: `${host}:${port}`, ...headers },
        // The server closes an idle connection while a test computes for seconds, and reusing it would fail.
        agent: false,
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => {
          const bytes = Buffer.concat(parts)
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: bytes.toString(),
            bytes,
          })
        })
      },
    )
    request.on('error', reject)
    request.end()
  })
}
