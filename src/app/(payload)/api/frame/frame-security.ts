import { env, toOrigin } from '#base/env.ts'
import { normalizeHost } from '#domain/clinic/hosts.ts'

/**
 * The policy of the editor's frame: it runs our script and nothing else, in an origin of its own, and only the panel may
 * show it. `'self'` would be that origin, so the host is named.
 */
export function frameSecurity(host: string): string {
  const here = toOrigin(normalizeHost(host))
  return [
    'sandbox allow-scripts',
    "default-src 'none'",
    `script-src ${here}/scripts/frame.js`,
    `style-src ${here} 'unsafe-inline'`,
    `connect-src ${here}/styles/`,
    `img-src ${here} data:`,
    `font-src ${here}`,
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${env.ADMIN_HOSTS.map((admin) => toOrigin(admin)).join(' ')}`,
  ].join('; ')
}
