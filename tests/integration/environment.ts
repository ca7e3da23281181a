import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Environment variables for the real configuration, which reads them once, on first import. They keep the tests away
 * from this machine's own database and media.
 */
export const folder = mkdtempSync(path.join(tmpdir(), 'polyclinic-world-'))

Object.assign(process.env, {
  PAYLOAD_SECRET: 'only-for-tests-only-for-tests-00',
  DATABASE_URL: `file:${path.join(folder, 'unused.db')}`,
  MEDIA_DIR: path.join(folder, 'media'),
  NETWORK_HOST: 'localhost',
  ADMIN_HOSTS: 'localhost',
  PUBLIC_ORIGIN_SCHEME: 'http',
  PUBLIC_PORT: '3000',
  PORT: '3000',
})
