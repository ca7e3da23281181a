import { getPayload, type Payload } from 'payload'
import config from '#payload-config'

/** The one instance of this process. Only this folder may read public content through it. */
export const payload = (): Promise<Payload> => getPayload({ config })
