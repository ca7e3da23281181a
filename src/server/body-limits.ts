import type { IncomingHttpHeaders } from 'node:http'
import { maxRequestBytes, maxUploadBytes, maxUploadRequestBytes } from '#base/body-limits.ts'
import { maxFormBytes } from '#domain/enquiry/paths.ts'
import { HttpError } from './http-error.ts'
import type { Area } from './request-area.ts'

export type BodyLimit = {
  /** Bytes. */
  max: number
  /** The message to a sender of more. */
  message: string
}

/**
 * Refuses a request that may not have its body, before the body is read.
 *
 * @returns how many bytes are read if their number is not known in advance
 * @throws HttpError
 */
export function checkBody(
  area: Area,
  pathname: string,
  length: number | undefined,
  headers: IncomingHttpHeaders,
): BodyLimit {
  const isUpload = area === 'api' && isUploadPath(pathname) && isMultipart(headers)
  // Browsers send the length of a form.
  if (area === 'form' && length === undefined) throw new HttpError(411, 'Content-Length is required.')
  if (isUpload && !hasCredentials(headers))
    throw new HttpError(401, 'Sign in before you upload a file.', { isBodyRefused: true })
  const limit = isUpload ? uploadLimit(length) : limits[area]
  if (length !== undefined && length > limit.max) throw tooLarge(limit)
  return limit
}

export const tooLarge = ({ message }: BodyLimit): HttpError =>
  new HttpError(413, message, { isBodyRefused: true })

const requestLimit: BodyLimit = {
  max: maxRequestBytes,
  message: 'This request is too large. Up to 1 MB is accepted.',
}
const none: BodyLimit = { max: 0, message: 'This request must not have a body.' }
const limits: Readonly<Record<Area, BodyLimit>> = {
  page: none,
  file: none,
  form: { max: maxFormBytes, message: 'This message is too long. Please go back and shorten it.' },
  admin: requestLimit,
  api: requestLimit,
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1).replace('.0', '')} MB`

const uploadLimit = (length: number | undefined): BodyLimit => ({
  max: maxUploadRequestBytes,
  message: `This file is too large${length ? `: ${megabytes(length)}` : ''}. Up to ${megabytes(maxUploadBytes)} can be uploaded.`,
})

/** The only collection with files. */
const isUploadPath = (pathname: string): boolean => /^\/api\/media(?:\/[^/]+)?\/?$/.test(pathname)
const isMultipart = (headers: IncomingHttpHeaders): boolean =>
  /^multipart\/form-data\b/i.test(headers['content-type'] ?? '')

/** Whether Payload may find a user. It checks the session itself. */
const hasCredentials = ({ authorization, cookie }: IncomingHttpHeaders): boolean =>
  Boolean(authorization) || /(?:^|;\s*)payload-token=/.test(cookie ?? '')
