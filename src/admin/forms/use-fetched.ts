'use client'

import { useEffect, useState } from 'react'
import { createCache } from '#base/cache.ts'

/** A response of the panel's API: undefined while loading, null if the request failed. */
export type Fetched<T> = T | null | undefined

/** For 20 seconds, because the rows of a form request the same address almost at once. */
const answers = createCache<unknown>({ capacity: 500, lifetime: 20_000 })

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
  return answers.get(address, '', () =>
    fetch(address, { credentials: 'include' })
      .then((response) => (response.ok ? response.json() : null))
      .catch(() => null),
  )
}
