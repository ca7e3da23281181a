export type Json = { [name: string]: unknown }

export type RestOptions = {
  method?: string
  /** A string is sent as it is. */
  body?: Json | FormData | URLSearchParams | string
  /** The session token of a signed-in user. */
  token?: string
  headers?: Record<string, string>
}

export type RestResponse = { status: number; headers: Headers; text: string; body: Json }

/** Calls the REST API; `path` begins after `/api`. */
export type Rest = (path: string, options?: RestOptions) => Promise<RestResponse>

export function restCaller(handler: (request: Request) => Promise<Response>): Rest {
  return async (path, { method = 'GET', body, token, headers: given = {} } = {}) => {
    const headers = new Headers(given)
    if (token) headers.set('authorization', `JWT ${token}`)
    const isEncoded = body instanceof FormData || body instanceof URLSearchParams || typeof body === 'string'
    const sent = body && !isEncoded ? JSON.stringify(body) : body
    if (typeof sent === 'string') {
      if (!headers.has('content-type')) headers.set('content-type', 'application/json')
      headers.set('content-length', String(Buffer.byteLength(sent)))
    }
    const request = new Request(`http://localhost:3000/api${path}`, { method, headers, body: sent })
    const response = await handler(request)
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parseJson(text) }
  }
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return {}
  }
}
