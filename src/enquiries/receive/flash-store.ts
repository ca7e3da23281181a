import { randomUUID } from 'node:crypto'
import type { EnquiryReply } from '#domain/enquiry/enquiry.ts'

/**
 * Forms that came back, on their way from the proxy, which took them in, to the page, which shows them again: by a name
 * that nobody can guess, in memory and for a moment, since a header would be too small and a cookie would stay.
 * The two are bundled apart, hence the place that they share.
 */
const shared = globalThis as { [name: symbol]: unknown }
const key = Symbol.for('polyclinic.enquiry-replies')
shared[key] ??= new Map<string, EnquiryReply>()
const replies = shared[key] as Map<string, EnquiryReply>

/** More than are ever on their way at once; what nobody fetched makes room. */
const capacity = 500

export function storeReply(reply: EnquiryReply): string {
  const name = randomUUID()
  replies.set(name, reply)
  const [oldest] = replies.keys()
  if (replies.size > capacity && oldest) replies.delete(oldest)
  return name
}

/** Once: it is gone then. */
export function takeReply(name: string | null | undefined): EnquiryReply | null {
  const reply = replies.get(name ?? '') ?? null
  replies.delete(name ?? '')
  return reply
}
