import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'
import type { Env } from '#base/env.ts'
import { mailCounts } from '#publish/mail-counts.ts'

type Settings = Pick<Env, 'SMTP_URL' | 'MAIL_DIR' | 'NETWORK_HOST'>
type Sender = { defaultFromName: string; defaultFromAddress: string }

/** Name of the adapter that hands mails to a mail server. The two others deliver nothing. */
const smtpAdapterName = 'nodemailer'

/**
 * How mails leave this process, from `no-reply@` the network's host: through the SMTP server where SMTP_URL names one, else
 * as files in MAIL_DIR for developers to read, else not at all.
 */
export function createEmailAdapter({ SMTP_URL, MAIL_DIR, NETWORK_HOST }: Settings) {
  const sender = { defaultFromName: 'Polyclinic', defaultFromAddress: `no-reply@${NETWORK_HOST}` }
  if (SMTP_URL) return createSmtpAdapter(SMTP_URL, sender).then(counted)
  return MAIL_DIR ? createFolderAdapter(MAIL_DIR, sender) : createMissingServerAdapter(sender)
}

/** Counts what becomes of each mail. */
const counted =
  (create: EmailAdapter): EmailAdapter =>
  (init) => {
    const adapter = create(init)
    return {
      ...adapter,
      sendEmail: async (mail) => {
        try {
          const result = await adapter.sendEmail(mail)
          mailCounts.sent += 1
          return result
        } catch (error) {
          mailCounts.failed += 1
          throw error
        }
      },
    }
  }

/** Whether mails are handed to a mail server, so that a mail without an error has been sent. */
export const hasMailServer = ({ email }: { email: { name: string } }): boolean =>
  email.name === smtpAdapterName

/** @param url `smtp://user:password@host:587`, or `smtps://…` for implicit TLS */
function createSmtpAdapter(url: string, sender: Sender) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  return nodemailerAdapter({
    ...sender,
    // An unreachable mail server must not prevent the sites from starting.
    skipVerify: true,
    transportOptions: {
      host: hostname,
      port: port ? Number(port) : secure ? 465 : 587,
      secure,
      auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    },
  })
}

/** Writes each mail to a file that mail programs open, named after its time and its recipient. */
function createFolderAdapter(folder: string, sender: Sender): EmailAdapter {
  const composer = createTransport({ streamTransport: true, buffer: true })
  return ({ payload }) => ({
    ...sender,
    name: 'mail-folder',
    sendEmail: async (mail) => {
      const { message } = await composer.sendMail({
        ...mail,
        from: mail.from ?? `${sender.defaultFromName} <${sender.defaultFromAddress}>`,
      })
      const file = path.join(folder, `${fileStamp(new Date())} ${recipient(mail)}.eml`)
      await mkdir(folder, { recursive: true })
      // Password links are in these mails.
      await writeFile(file, message, { mode: 0o600 })
      payload.logger.info(`A mail was written to ${file}. SMTP_URL is not set, so it was not sent.`)
    },
  })
}

/**
 * Does not throw: a request for a password link must look the same whether or not an account exists, and only for an
 * existing one a mail is sent.
 */
function createMissingServerAdapter(sender: Sender): EmailAdapter {
  return ({ payload }) => ({
    ...sender,
    name: 'no-mail-server',
    sendEmail: async ({ subject }) => {
      mailCounts.failed += 1
      payload.logger.warn(`The mail “${subject}” was not sent: SMTP_URL is not set.`)
    },
  })
}

const fileStamp = (date: Date): string => date.toISOString().replaceAll(':', '.')

function recipient({ to }: SendEmailOptions): string {
  const [first] = [to ?? []].flat()
  const address = typeof first === 'object' ? first.address : (first ?? '')
  return address.replace(/[^\w.@+-]/g, '_')
}
