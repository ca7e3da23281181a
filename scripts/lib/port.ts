import { createServer } from 'node:net'
import { Failure } from './failure.ts'

/** Tells a busy port before the long steps and not after. @throws Failure naming PORT */
export async function checkPort(port: number, host: string | undefined): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const server = createServer().once('error', resolve)
    server.listen({ port, host }, () => server.close(() => resolve(undefined)))
  })
  if (error?.code === 'EADDRINUSE') {
    throw new Failure(
      `PORT ${port} is taken: stop what listens there, or choose another with PORT=${port + 1} npm start`,
    )
  }
  // Anything else is told better by the server itself.
}

/** A port that nothing listens on at this moment. */
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
