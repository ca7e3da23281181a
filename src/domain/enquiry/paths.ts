import { libraryCollections } from '../library/collections.ts'
import { localeTags } from '../locales/tags.ts'
import { parseRoute } from '../routes/routes.ts'

/**
 * Path that forms are posted to, after the locale prefix. The only path of a site that accepts more than GET and HEAD.
 */
export const enquiryPath = '/enquiries'

/** Path of the confirmation page, followed by the slug of the chosen location. */
export const receivedPath = `${enquiryPath}/received`

/** Id of the error summary. A rejected form's URL ends with it as fragment, so that the browser focuses the summary. */
export const problemsId = 'enquiry-problems'

/**
 * Maximum bytes of a form: several times the longest message in any script, so that one that is too long can be shown
 * again.
 */
export const maxFormBytes = 64 * 1024

/** @param pathname the requested path, with or without a locale prefix */
export function isEnquiryPath(pathname: string): boolean {
  return pathname === enquiryPath || localeTags.some((tag) => pathname === `/${tag}${enquiryPath}`)
}

/** Whether the page of a path has the enquiry form. The path is without the language's prefix, and need not exist. */
export function hasEnquiryForm(path: string): boolean {
  const route = path.startsWith('/') ? parseRoute(path.split('/').filter(Boolean)) : null
  if (route?.kind === 'document') return libraryCollections[route.collection].hasEnquiryForm
  return route?.kind === 'contact' || route?.kind === 'location'
}
