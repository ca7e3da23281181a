'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { useTryAgain } from '../forms/use-try-again.ts'
import type { RenderedPage } from './types.ts'

type Request = {
  collection: string
  id: string
  clinic: string
  locale: string
  data: Record<string, unknown>
}

/** Milliseconds after the last change. */
const delay = 250

/** `problem` says why the page could not be drawn. */
export type Rendered = { page: RenderedPage | null; problem: string | null }

/** The page as the site would show the form's data. The last good one stays while the next is rendered or can't be. */
export function useRenderedPage(request: Request | null): Rendered {
  const { config } = useConfig()
  const [page, setPage] = useState<RenderedPage | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [failures, setFailures] = useState(0)
  const [attempt, setAttempt] = useState(1)
  const isAsking = useRef(false)
  const next = useRef<string | null>(null)
  const body = request && JSON.stringify(request)
  const address = `${config.routes.api}/frame/render`

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt sends the same request again
  useEffect(() => {
    if (!body) return
    // One request at a time: of the changes in the meantime only the last is rendered.
    const ask = async () => {
      if (isAsking.current) return
      isAsking.current = true
      while (next.current) {
        const sent = next.current
        next.current = null
        const answer = await render(address, sent)
        if (next.current) continue
        if ('html' in answer) setPage(answer)
        setProblem('html' in answer ? null : answer.message)
        setFailures((count) => ('isUnanswered' in answer ? count + 1 : 0))
      }
      isAsking.current = false
    }
    const timer = setTimeout(() => {
      next.current = body
      ask()
    }, delay)
    return () => clearTimeout(timer)
  }, [address, body, attempt])
  useTryAgain(failures, () => setAttempt((count) => count + 1))

  return { page, problem }
}

type Failure = { message: string; isUnanswered?: true }

async function render(address: string, body: string): Promise<RenderedPage | Failure> {
  const unanswered: Failure = {
    message: 'The page could not be shown. What you type is kept, and the page is asked for again.',
    isUnanswered: true,
  }
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body,
    })
    const answer = await response.json()
    if (response.ok) return answer
    return typeof answer?.message === 'string' ? { message: answer.message } : unanswered
  } catch {
    return unanswered
  }
}
