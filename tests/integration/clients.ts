/** A document as JSON, for collections that the generated types do not include. */
export type Doc = Record<string, unknown> & { id: string; updatedAt: string }

type Read = {
  collection: string
  where?: object
  depth?: number
  draft?: boolean
  limit?: number
  req?: object
}
type Write = {
  collection: string
  data: object
  draft?: boolean
  autosave?: boolean
  req?: object
  user?: object
}

export type LocalApi = {
  find: (args: Read) => Promise<{ docs: Doc[]; totalDocs: number }>
  findByID: (args: Read & { id: string }) => Promise<Doc>
  findVersions: (args: Read) => Promise<{ docs: (Doc & { version: Doc })[]; totalDocs: number }>
  create: (args: Write) => Promise<Doc>
  update: (args: Write & { id: string }) => Promise<Doc>
  delete: (args: { collection: string; id: string; req?: object }) => Promise<Doc>
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
