import type { Server } from 'node:http'

/** The server cannot listen on its port. The message names the environment variable and a remedy. */
export class ListenError extends Error {}

/** @throws ListenError if the port or the address is not available */
export function listen(server: Server, { PORT, HOST }: { PORT: number; HOST?: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) =>
      reject(new ListenError(explainListenError(error, PORT, HOST)))
    server.once('error', fail)
    server.listen(PORT, HOST, () => {
      server.off('error', fail)
      resolve()
    })
  })
}

/** What is wrong with the port or the address, in a sentence that names the variable and a remedy. */
export function explainListenError(
  { code, message }: NodeJS.ErrnoException,
  port: number,
  host?: string,
): string {
  switch (code) {
    case 'EADDRINUSE':
      return `PORT ${port} is already in use. Stop the process that uses it, or choose another port: PORT=${port === 65535 ? 3000 : port + 1} npm start`
    case 'EACCES':
      return `PORT ${port} is not permitted for this user. Choose a port above 1023: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST '${host}' is not an address of this machine. Unset it to listen on all addresses.`
    default:
      return `The server cannot listen on PORT ${port}: ${message}`
  }
}
