import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request for a read in another locale. The Local API writes the locale that it is given into the request, and
 * a hook that passed its own on would save the document in a locale called "all".
 */
export function inOtherLocale(req: PayloadRequest): PayloadRequest {
  return isolateObjectProperty(req, ['locale', 'fallbackLocale'])
}
