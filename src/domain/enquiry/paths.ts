import { libraryCollections } from '../library/collections.ts'
import { localeTags } from '../locales/tags.ts'
import { parseRoute } from '../routes/routes.ts'

/** Where forms are sent, below the prefix of the page's language. The only address of a site that takes more than GET. */
export const enquiryPath = '/enquiries'

/** Where a visitor is led after sending, with the slug of the location written to. */
export const receivedPath = `${enquiryPath}/received`

/** Where the browser goes after a form came back: the address ends with this id, and what can have the focus gets it. */
export const problemsId = 'enquiry-problems'

/** Bytes that a form may have: the longest message in any script, several times over, so that a longer one can be shown again. */
export const maxFormBytes = 64 * 1024

/** @param pathname as the visitor asked, with the prefix of a language or without */
export function isEnquiryPath(pathname: string): boolean {
  return pathname === enquiryPath || localeTags.some((tag) => pathname === `/${tag}${enquiryPath}`)
}

/** Whether the enquiry form stands on the page of a path. The path is without the language's prefix, and need not exist. */
export function hasEnquiryForm(path: string): boolean {
  const route = path.startsWith('/') ? parseRoute(path.split('/').filter(Boolean)) : null
  if (route?.kind === 'document') return libraryCollections[route.collection].hasEnquiryForm
  return route?.kind === 'contact' || route?.kind === 'location'
}
