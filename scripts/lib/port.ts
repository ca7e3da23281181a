import { createServer } from 'node:net'
import { explainListenError } from '#server/listen.ts'
import { Failure } from './failure.ts'

/**
 * Reads PORT before the packages are installed that parse the other settings.
 *
 * @throws Failure naming PORT
 */
export function readPort(value: string | undefined): number {
  const port = Number(value?.trim() || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Failure(`PORT is '${value}'. Use a port from 1 to 65535: PORT=3000 npm start`)
  return port
}

/** Reports a port that is not available before the long steps instead of after them. @throws Failure naming PORT or HOST */
export async function checkPort(port: number, host: string | undefined): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = createServer().once('error', resolve)
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
  if (error) throw new Failure(explainListenError(error, port, host))
}

/** A port that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address && typeof address === 'object' ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
