import type { Server } from 'node:http'

/** The server cannot have its port. The message names the variable and the mend. */
export class ListenError extends Error {}

/** @throws ListenError when the port or the address is not to be had */
export function listen(server: Server, { PORT, HOST }: { PORT: number; HOST?: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => reject(new ListenError(explainError(error, PORT, HOST)))
    server.once('error', fail)
    server.listen(PORT, HOST, () => {
      server.off('error', fail)
      resolve()
    })
  })
}

function explainError({ code, message }: NodeJS.ErrnoException, port: number, host?: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `PORT ${port} is taken. Stop what listens there, or choose another: PORT=${port === 65535 ? 3000 : port + 1} npm start`
    case 'EACCES':
      return `PORT ${port} is not allowed to this user. Choose one above 1023: PORT=3000 npm start`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST '${host}' is no address of this machine. Unset it to listen on all of them.`
    default:
      return `The server cannot listen on PORT ${port}: ${message}`
  }
}
