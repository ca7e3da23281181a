'use client'

import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import type { PageRow } from '#domain/page-list/page-row.ts'
import { ask } from '../forms/ask.ts'

type Trashed = { title: string; address: string; status: string | null | undefined }

/** Moves pages of a clinic's own to the trash. The last one can be put back as it was: published, or a draft. */
export function useTrash(onChanged: () => void) {
  const { config } = useConfig()
  const [last, setLast] = useState<Trashed | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const trash = async ({ title, document }: PageRow) => {
    if (!document) return
    const address = `${config.routes.api}/${document.collection}/${document.id}`
    const answer = await ask<{ doc: { _status?: string | null } }>(
      address,
      { deletedAt: new Date().toISOString() },
      'PATCH',
    )
    if ('problem' in answer) return setProblem(answer.problem)
    setProblem(null)
    setLast({ title, address, status: answer.value.doc._status })
    onChanged()
  }
  const putBack = async () => {
    if (!last) return
    const answer = await ask(`${last.address}?trash=true`, { deletedAt: null, _status: last.status }, 'PATCH')
    if ('problem' in answer) return setProblem(answer.problem)
    setProblem(null)
    setLast(null)
    onChanged()
  }
  return { last, problem, trash, putBack }
}
