import { connect, type Socket } from 'node:net'

/** Sends bytes as they are and resolves with all that comes back, once the other side closes or `until` is in it. */
export function exchange(port: number, bytes: string, until?: string): Promise<string> {
  return new Promise((resolve) => {
    let received = ''
    const socket = send(port, bytes)
    socket.on('data', (part) => {
      received += part
      if (until && received.includes(until)) socket.destroy()
    })
    socket.on('close', () => resolve(received))
  })
}

/** Sends bytes as they are, and leaves the connection open. */
export function send(port: number, bytes: string): Socket {
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
  // A server that refuses a body may hang up on the rest of it. What it said before counts.
  return socket.setEncoding('latin1').on('error', () => {})
}
