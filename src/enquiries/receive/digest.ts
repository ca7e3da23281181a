import { createHmac } from 'node:crypto'
import { env } from '#base/env.ts'
import { joinExtension } from '#domain/clinic/phone.ts'
import type { Enquiry } from '#domain/enquiry/enquiry.ts'

/**
 * A digest that is equal for duplicates of an enquiry: of the clinic, the page and all fields as stored. An HMAC, so that
 * the values can't be found by hashing guesses.
 */
export function enquiryDigest(clinic: string, page: string, enquiry: Enquiry): string {
  const { name, phone, phoneExtension, email, preferredTime, message, location, consent, marketing } = enquiry
  const text = message.replace(/\s+/g, ' ')
  const parts = [
    clinic,
    page,
    name,
    phone && joinExtension(phone, phoneExtension),
    email,
    preferredTime,
    text,
    location,
    consent,
    marketing,
  ]
  return createHmac('sha256', `enquiry:${env.PAYLOAD_SECRET}`)
    .update(JSON.stringify(parts))
    .digest('base64url')
}
