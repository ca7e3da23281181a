import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

/** A mail server that accepts or refuses mails, depending on `takesMail`. */
export type MailServer = {
  url: string
  /** `from` is the envelope’s, which SPF is about. */
  mails: { from: string; to: string[]; body: string }[]
  takesMail: boolean
  close: () => Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: async (stream, { envelope: { mailFrom, rcptTo } }, done) => {
      const body = (await text(stream)).replace(/=\r\n/g, '')
      if (!mailServer.takesMail) return done(Object.assign(new Error('try later'), { responseCode: 451 }))
      const from = mailFrom ? mailFrom.address : ''
      mailServer.mails.push({ from, to: rcptTo.map(({ address }) => address), body })
      done()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const mailServer: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails: [],
    takesMail: true,
    close: () => new Promise((resolve) => server.close(resolve)),
  }
  return mailServer
}
