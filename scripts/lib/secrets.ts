import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

/** Appends a new secret to .env if the environment has none. Existing lines are never changed. */
export async function writeSecrets(): Promise<string> {
  if (process.env.PAYLOAD_SECRET?.trim()) return 'present'
  const secret = randomBytes(32).toString('hex')
  const before = existsSync('.env') ? readFileSync('.env', 'utf8') : ''
  const gap = before && !before.endsWith('\n') ? '\n' : ''
  appendFileSync('.env', `${gap}${before ? '' : introduction}PAYLOAD_SECRET=${secret}\n`, { mode: 0o600 })
  process.env.PAYLOAD_SECRET = secret
  return 'written to .env'
}

const introduction = `# Settings of this machine, not committed. Variables that are already set in the environment take precedence.
# README lists them: PORT, HOST, DATABASE_URL, NETWORK_HOST, SMTP_URL …
`
