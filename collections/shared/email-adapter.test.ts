import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { createSmtpAdapter } from './email-adapter.ts'

test('a mail is sent through the SMTP server of the URL, with its user name and password', async () => {
  const received: { user: string; from: string; to: string[]; body: string }[] = []
  const server = new SMTPServer({
    allowInsecureAuth: true,
    // The certificate bundled with smtp-server is outdated.
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _, done) =>
      password === 'p@ss' ? done(null, { user: username }) : done(new Error('wrong password')),
    onData: async (stream, { user, envelope: { mailFrom, rcptTo } }, done) => {
      const body = await text(stream)
      const from = mailFrom ? mailFrom.address : ''
      received.push({ user: String(user), from, to: rcptTo.map(({ address }) => address), body })
      done()
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const adapter = (await createSmtpAdapter(`smtp://clinic:p%40ss@127.0.0.1:${port}`, 'network.example'))({
    payload: {} as Payload,
  })
  await adapter.sendEmail({
    to: 'maya@clinic.example',
    subject: 'Your link',
    text: 'Follow it within the day.',
  })
  await new Promise<void>((resolve) => server.close(resolve))
  expect(received).toHaveLength(1)
  expect(received[0]).toMatchObject({
    user: 'clinic',
    from: 'no-reply@network.example',
    to: ['maya@clinic.example'],
  })
  expect(received[0]?.body).toContain('Follow it within the day.')
})
