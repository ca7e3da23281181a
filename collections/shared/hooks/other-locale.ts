import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * A copy of the request for a read in another locale. The Local API writes the given locale into the request, so a hook
 * that passed its own request would make Payload save the document in a locale called "all".
 */
export function inOtherLocale(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale'])
}
