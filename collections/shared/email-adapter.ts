import { nodemailerAdapter } from '@payloadcms/email-nodemailer'

/**
 * Mail by an SMTP server, from an address of the network's own.
 *
 * @param url `smtp://user:password@host:587`, or `smtps://…` where TLS comes first
 */
export function createSmtpAdapter(url: string, networkHost: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  return nodemailerAdapter({
    defaultFromName: 'Polyclinic',
    defaultFromAddress: `no-reply@${networkHost}`,
    // A mail server that is away must not keep the sites from starting.
    skipVerify: true,
    transportOptions: {
      host: hostname,
      port: port ? Number(port) : secure ? 465 : 587,
      secure,
      auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    },
  })
}
