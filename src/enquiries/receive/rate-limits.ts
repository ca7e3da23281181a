import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type RateLimits = {
  /**
   * Counts a submitted form, valid or not, against the limit of a client.
   *
   * @returns minutes to wait; null if the limit is not exceeded
   */
  countSubmission: (clinic: string, clientKey: string) => Promise<number | null>
  /**
   * Counts a valid enquiry against the limit of a clinic.
   *
   * @returns minutes to wait; null if the limit is not exceeded
   */
  countEnquiry: (clinic: string) => Promise<number | null>
}

/**
 * In memory and per server, since they only have to stop floods. High enough for clients that share an address and for
 * visitors who need several attempts.
 */
export function createRateLimits(): RateLimits {
  const submissions = new RateLimiterMemory({ points: 15, duration: 10 * 60 })
  const enquiries = new RateLimiterMemory({ points: 120, duration: 60 * 60 })
  return {
    countSubmission: (clinic, clientKey) => minutesToWait(submissions, `${clinic} ${clientKey}`),
    countEnquiry: (clinic) => minutesToWait(enquiries, clinic),
  }
}

async function minutesToWait(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key)
    return null
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection
    return Math.max(1, Math.ceil(rejection.msBeforeNext / 60_000))
  }
}
