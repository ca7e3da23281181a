'use client'

import { useEffect, useState } from 'react'

/** An answer of the panel's own API: undefined while it is under way, null where it failed. */
export type Fetched<T> = T | null | undefined

/** How long an answer serves everyone who asks for the same: the rows of a form ask within moments of each other. */
const lifetime = 20_000

const answers = new Map<string, { askedAt: number; answer: Promise<unknown> }>()

/** Asks the panel's API, once for all who ask for the same. Asks nothing while `address` is null. */
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
