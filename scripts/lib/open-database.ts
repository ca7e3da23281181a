import { getPayload, type Payload } from 'payload'

/** Opens the database of the settings. The configuration is imported here, so that its errors are the caller's. */
export async function openDatabase(): Promise<Payload> {
  const { default: config } = await import('#payload-config')
  return getPayload({ config })
}
