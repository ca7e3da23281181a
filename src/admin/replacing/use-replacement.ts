'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ReplacementDetails } from '#domain/replacing/replacement.ts'
import type { Fetched } from '../forms/use-fetched.ts'

/** Milliseconds between two questions while something is under way. */
const interval = 1000

/** A replacement as it stands, asked for until it is finished, and again when it is taken back. */
export function useReplacement(id: string): [Fetched<ReplacementDetails>, reload: () => void] {
  const { config } = useConfig()
  const [details, setDetails] = useState<Fetched<ReplacementDetails>>(undefined)
  const [attempt, setAttempt] = useState(0)
  const address = `${config.routes.api}/replace?id=${id}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew.
  useEffect(() => {
    const request = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    const load = async () => {
      const response = await fetch(address, { credentials: 'include', signal: request.signal }).catch(
        () => null,
      )
      if (request.signal.aborted) return
      const isLost = response === null
      const found = response?.ok ? ((await response.json()) as ReplacementDetails) : null
      // A connection that is lost for a moment is no answer.
      if (!isLost) setDetails(found)
      if (isLost || (found && found.left > 0)) timer = setTimeout(load, interval)
    }
    void load()
    return () => {
      request.abort()
      clearTimeout(timer)
    }
  }, [address, attempt])
  return [details, useCallback(() => setAttempt((number) => number + 1), [])]
}
