import type { AfterErrorHook } from 'payload'

/**
 * For the root `hooks.afterError`: a request that can't be parsed is answered by 400. Payload's parsers and the drivers
 * throw errors without a status, which Payload takes for faults of the server.
 */
export const respondToMalformedRequest: AfterErrorHook = ({ error }) => {
  const message = describeMalformed(error)
  return message === null ? undefined : { status: 400, response: { errors: [{ message }] } }
}

/** What is wrong with the request that caused the error; null if the error is a fault of the server. */
export function describeMalformed(error: Error): string | null {
  if (multipartErrors.test(error.message)) return 'The form that was sent is incomplete or malformed.'
  if (error instanceof SyntaxError) return 'The body that was sent is not valid JSON.'
  if (error instanceof URIError) return 'A “%” in the address encodes nothing.'
  if (error.name === 'CastError' || error.name === 'BSONError') return 'A value doesn’t fit its field.'
  return null
}

/** Of busboy, which has no type or code for them, and of Payload for a form that names a stored file as its own. */
const multipartErrors =
  /^(?:Expected response from the upload handler|Unexpected end of form|Malformed (?:part header|content type)|Multipart: Boundary not found|Unsupported content type:|Missing Content-Type)/
