'use client'

import { useEffect, useState } from 'react'

/** A response of the panel's API: undefined while loading, null if the request failed. */
export type Fetched<T> = T | null | undefined

/** Milliseconds for which a response is reused, because the rows of a form request the same address almost at once. */
const lifetime = 20_000

const answers = new Map<string, { askedAt: number; answer: Promise<unknown> }>()

/** Fetches an address of the panel's API, shared by all components that use it. Fetches nothing while it is null. */
export function useFetched<T>(address: string | null): Fetched<T> {
  const [state, setState] = useState<{ address: string; answer: Fetched<T> }>()

  useEffect(() => {
    if (!address) return
    let isCurrent = true
    ask(address).then((answer) => isCurrent && setState({ address, answer: answer as Fetched<T> }))
    return () => {
      isCurrent = false
    }
  }, [address])

  return state?.address === address ? state?.answer : undefined
}

function ask(address: string): Promise<unknown> {
  const known = answers.get(address)
  if (known && Date.now() - known.askedAt < lifetime) return known.answer
  const answer = fetch(address, { credentials: 'include' })
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null)
  answers.set(address, { askedAt: Date.now(), answer })
  return answer
}
