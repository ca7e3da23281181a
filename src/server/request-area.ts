import { isEnquiryPath } from '#domain/enquiry/paths.ts'
import { isPathBelow } from '#domain/routes/routes.ts'

/**
 * `admin` and `api` belong to Payload, and of the API `file` is a picture, which may be cached. Everything else is a public
 * page or one of its files. `form` is a POST of the enquiry form, the only path of a site that accepts a body.
 */
export type Area = 'admin' | 'api' | 'file' | 'page' | 'form'

/**
 * The area of a path.
 *
 * @param pathname normalized by `URL`, without `..`
 */
export function pathArea(pathname: string): Area {
  if (isPathBelow(pathname, '/admin')) return 'admin'
  if (isPathBelow(pathname, '/api/media/file')) return 'file'
  if (isPathBelow(pathname, '/api')) return 'api'
  return 'page'
}

/** The area of a request: that of its path, except that a POST of the enquiry form is `form`. */
export function requestArea(pathname: string, method: string | undefined): Area {
  return method === 'POST' && isEnquiryPath(pathname) ? 'form' : pathArea(pathname)
}

/** The methods allowed in an area. */
export function allowedMethods(area: Area): readonly string[] {
  return methods[area]
}

const payloadMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const methods: Readonly<Record<Area, readonly string[]>> = {
  page: ['GET', 'HEAD'],
  file: ['GET', 'HEAD'],
  form: ['POST'],
  admin: payloadMethods,
  api: payloadMethods,
}
