import { createHmac } from 'node:crypto'
import { env } from '#base/env.ts'
import type { Enquiry } from '#domain/enquiry/enquiry.ts'

/**
 * What two sendings of one form have in common: the clinic, the page and all fields as stored. Keyed, so that nobody can
 * tell from it what was written by trying.
 */
export function enquiryDigest(clinic: string, page: string, enquiry: Enquiry): string {
  const { name, phone, email, preferredTime, message, location, consent, marketing } = enquiry
  const words = message.replace(/\s+/g, ' ')
  const parts = [clinic, page, name, phone, email, preferredTime, words, location, consent, marketing]
  return createHmac('sha256', `enquiry:${env.PAYLOAD_SECRET}`)
    .update(JSON.stringify(parts))
    .digest('base64url')
}
