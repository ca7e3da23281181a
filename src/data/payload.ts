import { getPayload, type Payload } from 'payload'
import config from '#payload-config'

/** The one Payload instance of this process. Public content is read through `reader`, in this folder, only. */
export const payload = (): Promise<Payload> => getPayload({ config })
