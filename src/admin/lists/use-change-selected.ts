'use client'

import { toast, useConfig, useRouteCache, useSelection } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import type { Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'
import { useState } from 'react'
import type { Config } from '#payload-types'

type Result = { docs: { id: string }[]; errors: { message: string }[] }

type Change = {
  body: object
  /** Of those that are selected, which are meant. */
  where?: Where
  /** What is true of the documents then: "are in the region now". */
  done: string
}

/** Changes the documents that are selected in a list, each on its own, and says what became of each that was refused. */
export function useChangeSelected(collection: keyof Config['collections']) {
  const { config, getEntityConfig } = useConfig()
  const { getQueryParams, selectAll, toggleAll } = useSelection()
  const { clearRouteCache } = useRouteCache()
  const search = useSearchParams().get('search')
  const [isBusy, setBusy] = useState(false)
  /** Where all pages of a list are selected, Payload leaves out what the list is searched for. */
  const restrict = (where?: Where): Where | undefined =>
    selectAll === 'allAvailable' && search
      ? mergeListSearchAndWhere({
          collectionConfig: getEntityConfig({ collectionSlug: collection }),
          search,
          where,
        })
      : where
  /** @returns the ids of the documents that were changed */
  const changeSelected = async ({ body, where, done }: Change): Promise<string[]> => {
    setBusy(true)
    const response = await fetch(
      `${config.routes.api}/${collection}${getQueryParams(restrict(where))}&draft=true`,
      {
        method: 'PATCH',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      },
    ).catch(() => null)
    const result: Partial<Result> | null = await response?.json().catch(() => null)
    setBusy(false)
    if (!result) {
      toast.error('The server can’t be reached. Try again.')
      return []
    }
    const { docs = [], errors = [] } = result
    for (const { message } of errors) toast.error(message)
    if (docs.length === 0) return []
    toast.success(`${docs.length} ${done}`)
    toggleAll()
    clearRouteCache()
    return docs.map(({ id }) => id)
  }
  return { changeSelected, isBusy }
}
