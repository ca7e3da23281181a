'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Fetched } from './use-fetched.ts'

/** Fetches an address of the panel's API as it is now, and again when asked to. Fetches nothing while it is null. */
export function useLatest<T>(address: string | null): [Fetched<T>, reload: () => void] {
  const [state, setState] = useState<{ key: string; answer: T | null }>()
  const [attempt, setAttempt] = useState(0)
  const key = `${attempt} ${address}`
  useEffect(() => {
    if (address === null) return
    const request = new AbortController()
    fetch(address, { credentials: 'include', signal: request.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as T) : null))
      .catch(() => null)
      .then((answer) => request.signal.aborted || setState({ key, answer }))
    return () => request.abort()
  }, [address, key])
  return [state?.key === key ? state.answer : undefined, useCallback(() => setAttempt((n) => n + 1), [])]
}
