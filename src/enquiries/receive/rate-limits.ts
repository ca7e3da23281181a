import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Who is let through, and for whom it is too much. */
export type RateLimits = {
  /** @returns minutes to wait, or null where there is nothing to wait for */
  countSending: (clinic: string, sender: string) => Promise<number | null>
  countEnquiry: (clinic: string) => Promise<number | null>
}

/**
 * Of each server by itself and in memory: they keep floods out, they are no law. Generous to those who share an address
 * and to those who need several tries to get a form right.
 */
export function createRateLimits(): RateLimits {
  const sendings = new RateLimiterMemory({ points: 15, duration: 10 * 60 })
  const enquiries = new RateLimiterMemory({ points: 120, duration: 60 * 60 })
  return {
    countSending: (clinic, sender) => minutesToWait(sendings, `${clinic} ${sender}`),
    countEnquiry: (clinic) => minutesToWait(enquiries, clinic),
  }
}

async function minutesToWait(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000))
  }
}
