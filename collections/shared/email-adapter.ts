import { nodemailerAdapter } from '@payloadcms/email-nodemailer'

/**
 * Sends mail through an SMTP server, from `no-reply@` the network's host.
 *
 * @param url `smtp://user:password@host:587`, or `smtps://…` for implicit TLS
 */
export function createSmtpAdapter(url: string, networkHost: string) {
  const { protocol, hostname, port, username, password } = new URL(url)
  const secure = protocol === 'smtps:'
  return nodemailerAdapter({
    defaultFromName: 'Polyclinic',
    defaultFromAddress: `no-reply@${networkHost}`,
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
