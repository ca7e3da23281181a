/** `admin` and `api` are Payload's; everything else is a public page or one of its files. */
export type Area = 'admin' | 'api' | 'page'

/** @param pathname normalized: without `..`, as `URL` gives it */
export function areaOf(pathname: string): Area {
  if (isBelow('/admin', pathname)) return 'admin'
  if (isBelow('/api', pathname)) return 'api'
  return 'page'
}

/** The methods an area answers to; undefined where that is Payload's to say. */
export function methodsOf(area: Area): readonly string[] | undefined {
  return area === 'page' ? ['GET', 'HEAD'] : undefined
}

function isBelow(folder: string, pathname: string): boolean {
  return pathname === folder || pathname.startsWith(`${folder}/`)
}
