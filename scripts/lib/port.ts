import { createServer } from 'node:net'
import { Failure } from './failure.ts'

/** Reports a port in use before the long steps instead of after them. @throws Failure naming PORT */
export async function checkPort(port: number, host: string | undefined): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = createServer().once('error', resolve)
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
  if (error?.code === 'EADDRINUSE') {
    throw new Failure(
      `Port ${port} is in use. Stop the program that listens on it, or choose another port: PORT=${port + 1} npm start`,
    )
  }
  // The server itself reports any other error with more detail.
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
