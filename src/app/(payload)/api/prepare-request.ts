import { checkAddress } from './check-address.ts'
import { checkForm, checkJson, readBody } from './read-body.ts'
import { RefusedRequest } from './refused-request.ts'

/** What a request may send, in bytes. */
export type BodyLimits = {
  anonymous: number
  document: number
  upload: number
  uploadPaths: readonly string[]
}

/**
 * The request as Payload gets it: with a body of known length that is cheap to parse, with parameters of the right form,
 * and as GET where it is a POST that stands for one.
 *
 * @throws RefusedRequest
 */
export async function prepareRequest(request: Request, limits: BodyLimits): Promise<Request> {
  const { method, signal } = request
  const headers = new Headers(request.headers)
  const url = new URL(request.url)
  if (!['POST', 'PUT', 'PATCH'].includes(method))
    return new Request(checkAddress(url), { method, headers, signal })
  const body = await readBody(request, limitFor(request, limits))
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (overrideHeaders.some((name) => headers.get(name) === 'GET')) {
    if (type !== formType)
      throw new RefusedRequest(415, `A POST in the place of a GET is sent as ${formType}.`)
    url.search = [url.search.slice(1), new TextDecoder().decode(body)].filter(Boolean).join('&')
    for (const name of [...overrideHeaders, 'content-type', 'content-length']) headers.delete(name)
    return new Request(checkAddress(url), { method: 'GET', headers, signal })
  }
  if (body.length > 0) checkBody(headers.get('content-type') ?? '', type, body)
  // Its presence makes the request repeatable after a write conflict.
  headers.set('content-length', String(body.length))
  return new Request(checkAddress(url), { method, headers, signal, ...(body.length > 0 && { body }) })
}

const overrideHeaders = ['x-payload-http-method-override', 'x-http-method-override']
const formType = 'application/x-www-form-urlencoded'

function checkBody(header: string, type: string, body: Uint8Array<ArrayBuffer>): void {
  if (type === 'application/json') checkJson(body)
  else if (type !== 'multipart/form-data')
    throw new RefusedRequest(415, 'Send the body as application/json or multipart/form-data.')
  else checkForm(header, body)
}

/** Before sign-in is checked, its mere presence decides: what nobody signed may not be worth much parsing. */
function limitFor({ headers, url }: Request, limits: BodyLimits): number {
  const claimsUser =
    headers.has('authorization') || /(?:^|;\s*)payload-token=/.test(headers.get('cookie') ?? '')
  if (!claimsUser) return limits.anonymous
  return limits.uploadPaths.includes(new URL(url).pathname.split('/').slice(0, 3).join('/'))
    ? limits.upload
    : limits.document
}
