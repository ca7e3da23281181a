import { isEnquiryPath } from '#domain/enquiry/paths.ts'

/**
 * `admin` and `api` are Payload's; everything else is a public page or one of its files. `form` is what a visitor sends
 * from a page: the one address of a site that takes a body.
 */
export type Area = 'admin' | 'api' | 'page' | 'form'

/** @param pathname normalized: without `..`, as `URL` gives it */
export function pathArea(pathname: string): Area {
  if (isBelow('/admin', pathname)) return 'admin'
  if (isBelow('/api', pathname)) return 'api'
  return 'page'
}

/** The area of a request: that of its address, but for a form. */
export function requestArea(pathname: string, method: string | undefined): Area {
  return method === 'POST' && isEnquiryPath(pathname) ? 'form' : pathArea(pathname)
}

/** The methods that an area allows. */
export function allowedMethods(area: Area): readonly string[] {
  return methods[area]
}

const payloadMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const methods: Readonly<Record<Area, readonly string[]>> = {
  page: ['GET', 'HEAD'],
  form: ['POST'],
  admin: payloadMethods,
  api: payloadMethods,
}

function isBelow(folder: string, pathname: string): boolean {
  return pathname === folder || pathname.startsWith(`${folder}/`)
}
