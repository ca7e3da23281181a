import { randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'

/** A form to be shown again, and the status of the response. */
export type StoredReply = { reply: EnquiryReply; status: number }

/**
 * Passes a form to be redisplayed from `proxy.ts`, which handles it, to the page, which renders it: in memory, by a key
 * that can't be guessed, and for that one request. A header would be too small, and a cookie would persist. Both are
 * bundled separately, so the cache is a property of `globalThis`.
 */
const shared = globalThis as { [name: symbol]: unknown }
const symbol = Symbol.for('polyclinic.enquiry-replies')

// More than are ever pending at once. Replies that were never taken are evicted.
shared[symbol] ??= new LRUCache<string, StoredReply>({ max: 500 })
const replies = shared[symbol] as LRUCache<string, StoredReply>

/** @returns the key for `takeReply` */
export function storeReply(reply: StoredReply): string {
  const key = randomUUID()
  replies.set(key, reply)
  return key
}

/** Returns a reply and removes it. */
export function takeReply(key: string | null | undefined): StoredReply | null {
  const reply = replies.get(key ?? '') ?? null
  replies.delete(key ?? '')
  return reply
}
