import type { OpenEnquiry } from '#domain/enquiry/inbox.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'
import { type Json, type RestResponse, restCaller } from '../rest.ts'

const routes = {
  inbox: () => import('#app/(payload)/api/inbox/list.ts'),
  'inbox/unread': () => import('#app/(payload)/api/inbox/unread.ts'),
  'inbox/answer-times': () => import('#app/(payload)/api/inbox/answer-times.ts'),
  'inbox/export': () => import('#app/(payload)/api/inbox/export.ts'),
  'inbox/open': () => import('#app/(payload)/api/inbox/open.ts'),
  'inbox/change': () => import('#app/(payload)/api/inbox/change.ts'),
  'inbox/reply': () => import('#app/(payload)/api/inbox/reply.ts'),
  'inbox/note': () => import('#app/(payload)/api/inbox/note.ts'),
  'patient-data': () => import('#app/(payload)/api/patient-data.ts'),
}

/** Calls the endpoints of the inbox as a user of the world; nobody if `who` is null. */
export function inboxCaller({ world }: Polyclinic) {
  const call = async (
    who: string | null,
    name: keyof typeof routes,
    { query = '', body }: { query?: string; body?: Json } = {},
  ): Promise<RestResponse> => {
    const route: { GET?: Handler; POST?: Handler } = await routes[name]()
    const method = body ? 'POST' : 'GET'
    return restCaller(required(route[method]))(`/${name}${query && `?${query}`}`, {
      method,
      ...(body && { body }),
      ...(who && { token: required(world().people[who]).token }),
    })
  }
  const open = async (who: string, id: string) =>
    (await call(who, 'inbox/open', { body: { id } })).body as unknown as OpenEnquiry
  return { call, open }
}

type Handler = (request: Request) => Promise<Response>
