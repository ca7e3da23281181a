import type { Endpoint, Payload } from 'payload'

/** Milliseconds for which an answer is repeated, so that anybody may ask at any rate. */
const keptFor = 1000

const checks = new WeakMap<Payload, { at: number; isReady: Promise<boolean> }>()

/** Whether the database answers. Public; `/healthz` of the public server asks it. */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    const now = Date.now()
    const last = checks.get(payload)
    const check = last && now - last.at < keptFor ? last : { at: now, isReady: readsDatabase(payload) }
    checks.set(payload, check)
    return (await check.isReady)
      ? Response.json({ status: 'ok' })
      : Response.json({ status: 'error' }, { status: 503 })
  },
}

/** Whether the database answers at this moment. */
export const readsDatabase = (payload: Payload): Promise<boolean> =>
  payload.count({ collection: 'clinics' }).then(
    () => true,
    (err) => {
      payload.logger.error({ err, msg: 'The database does not answer.' })
      return false
    },
  )
