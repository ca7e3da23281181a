import type { Payload } from 'payload'

/** A document as JSON, for collections that the generated types do not include. */
export type Doc = Record<string, unknown> & { id: string; updatedAt: string }

type Caller = { req?: object; user?: object; overrideAccess?: boolean; context?: object }
type Read = Caller & {
  collection: string
  where?: object
  sort?: string
  depth?: number
  draft?: boolean
  trash?: boolean
  limit?: number
  disableErrors?: boolean
  showHiddenFields?: boolean
}
type Write = Caller & {
  collection: string
  data: object
  draft?: boolean
  autosave?: boolean
  trash?: boolean
}

export type LocalApi = {
  find: (args: Read) => Promise<{ docs: Doc[]; totalDocs: number }>
  findByID: (args: Read & { id: string }) => Promise<Doc>
  findVersions: (args: Read) => Promise<{ docs: (Doc & { version: Doc })[]; totalDocs: number }>
  create: (args: Write) => Promise<Doc>
  update: (args: Write & { id: string }) => Promise<Doc>
  delete: (args: { collection: string; id: string; req?: object }) => Promise<Doc>
}

/** The Local API without the generated types, for tests that use any collection or save invalid data. */
export function untyped(payload: Payload): LocalApi {
  return payload as unknown as LocalApi
}

export type RestResponse = {
  status: number
  headers: Headers
  doc: Doc
  error: { message: string; data: Record<string, unknown> }
  token?: string
}

export type CallRest = (
  path: string,
  options?: { method?: string; body?: object; token?: string },
) => Promise<RestResponse>

/** Calls the REST API; `path` begins after `/api`. */
export function restClient(handler: (request: Request) => Promise<Response>): CallRest {
  return async (path, { method = 'GET', body, token } = {}) => {
    const json = body && JSON.stringify(body)
    const headers = new Headers({ 'content-type': 'application/json' })
    if (json) headers.set('content-length', String(Buffer.byteLength(json)))
    if (token) headers.set('authorization', `JWT ${token}`)
    const request = new Request(`http://localhost/api${path}`, { method, body: json, headers })
    const response = await handler(request)
    const answer = await response.json()
    const { status } = response
    const doc = answer.doc ?? answer
    return { status, headers: response.headers, doc, error: answer.errors?.[0], token: answer.token }
  }
}
