import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { mailCounts } from '#publish/mail-counts.ts'
import { createEmailAdapter, hasMailServer } from './email-adapter.ts'

const logged: string[] = []
const log = (line: string) => logged.push(line)
const initialize = async (settings: Parameters<typeof createEmailAdapter>[0]) =>
  (await createEmailAdapter(settings))({
    payload: { logger: { info: log, warn: log } } as unknown as Payload,
  })
const mail = {
  to: 'maya@clinic.example',
  subject: 'Your link',
  text: 'Follow https://panel.example/reset/secret within the day.',
}

test('a mail is sent through the SMTP server of the URL, with its user name and password, and is counted', async () => {
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
  const settings = { SMTP_URL: `smtp://clinic:p%40ss@127.0.0.1:${port}`, NETWORK_HOST: 'network.example' }
  const adapter = await initialize(settings)
  expect(hasMailServer({ email: adapter })).toBe(true)
  const before = { ...mailCounts }
  await adapter.sendEmail(mail)
  expect(mailCounts).toEqual({ ...before, sent: before.sent + 1 })
  await new Promise<void>((resolve) => server.close(resolve))
  await expect(adapter.sendEmail(mail)).rejects.toThrow(/ECONNREFUSED/)
  expect(mailCounts).toEqual({ sent: before.sent + 1, failed: before.failed + 1 })
  expect(received).toHaveLength(1)
  expect(received[0]).toMatchObject({
    user: 'clinic',
    from: 'no-reply@network.example',
    to: ['maya@clinic.example'],
  })
  expect(received[0]?.body).toContain('https://panel.example/reset/secret')
})

test('without a mail server the whole mail is written to the folder, for its owner only, and counts as not sent', async () => {
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'mail-')), 'mail')
  const adapter = await initialize({ MAIL_DIR: folder, NETWORK_HOST: 'network.example' })
  await adapter.sendEmail({ ...mail, to: '../maya@clinic.example' })
  const [file = ''] = await readdir(folder)
  expect(file).toMatch(/^\d{4}-\d\d-\d\dT[\d.]+Z \.\._maya@clinic\.example\.eml$/)
  const written = await readFile(path.join(folder, file), 'utf8')
  for (const part of ['Subject: Your link', 'From: Polyclinic <no-reply@network.example>', mail.text])
    expect(written).toContain(part)
  expect((await stat(path.join(folder, file))).mode & 0o077).toBe(0)
  expect(hasMailServer({ email: adapter })).toBe(false)
  expect(logged.join()).toContain('it was not sent')
})

test('without a mail server and a folder the log says that the mail was not sent, and not what is in it', async () => {
  const adapter = await initialize({ NETWORK_HOST: 'network.example' })
  await adapter.sendEmail(mail)
  expect(logged.at(-1)).toBe('The mail “Your link” was not sent: SMTP_URL is not set.')
  expect(hasMailServer({ email: adapter })).toBe(false)
})
