import { randomUUID } from 'node:crypto'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'

/**
 * Passes a form to be redisplayed from `proxy.ts`, which handles it, to the page, which renders it: in memory, by a key
 * that can't be guessed, and for that one request. A header would be too small, and a cookie would persist. Both are
 * bundled separately, so the map is a property of `globalThis`.
 */
const shared = globalThis as { [name: symbol]: unknown }
const symbol = Symbol.for('polyclinic.enquiry-replies')
shared[symbol] ??= new Map<string, EnquiryReply>()
const replies = shared[symbol] as Map<string, EnquiryReply>

/** More than are ever pending at once. Replies that were never taken are evicted, the oldest first. */
const capacity = 500

/** @returns the key for `takeReply` */
export function storeReply(reply: EnquiryReply): string {
  const key = randomUUID()
  replies.set(key, reply)
  const [oldest] = replies.keys()
  if (replies.size > capacity && oldest) replies.delete(oldest)
  return key
}

/** Returns a reply and removes it. */
export function takeReply(key: string | null | undefined): EnquiryReply | null {
  const reply = replies.get(key ?? '') ?? null
  replies.delete(key ?? '')
  return reply
}
