import { type Env, toOrigin } from '#base/env.ts'

/** The URLs to open in a browser once the server is ready, a labelled line each. */
export function formatAddresses(env: Env, adminLink: string | undefined): string {
  const clinics = env.DEMO ? demoHosts : []
  const lines = [
    ...labelled('The network', [toOrigin(env.NETWORK_HOST, env)]),
    ...labelled(
      'Clinics',
      clinics.map((host) => toOrigin(host, env)),
    ),
    ...labelled('Editing', [`${toOrigin(env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST, env)}/admin`]),
    ...(env.SMTP_URL ? [] : labelled('Mails', [`written to ${env.MAIL_DIR}, not sent: SMTP_URL is not set`])),
  ]
  if (adminLink)
    lines.push(
      '',
      "To sign in for the first time, set the password of the network's admin (once):",
      adminLink,
    )
  return lines.join('\n')
}

const demoHosts = ['nyc.localhost', 'okotoks.localhost', 'bangalore.localhost']

function labelled(label: string, values: string[]): string[] {
  return values.map((value, index) => (index === 0 ? label : '').padEnd(13) + value)
}
