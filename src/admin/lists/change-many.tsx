'use client'

import { toast, useAuth, useConfig, useRouteCache, useSelection } from '@payloadcms/ui'
import { useState } from 'react'
import type { Config } from '#payload-types'
import { ask } from '../forms/ask.ts'
import { Select } from '../forms/select.tsx'
import { useLatest } from '../forms/use-latest.ts'

type Props = { collection: keyof Config['collections'] }
type Regions = { docs: { id: string; title?: string | null }[] }
type Result = { docs: unknown[]; errors: { message: string }[]; message: string }

/** Adds the selected documents to a body region, and says what became of each that was refused. */
export function AddToRegion({ collection }: Props) {
  const { config } = useConfig()
  const { permissions } = useAuth()
  const { getQueryParams, toggleAll } = useSelection()
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)
  const { api } = config.routes
  const mayUpdate = Boolean(permissions?.collections?.[collection]?.update)
  const [regions] = useLatest<Regions>(
    mayUpdate ? `${api}/body-regions?limit=200&depth=0&sort=title&select[title]=true` : null,
  )
  if (!regions) return null
  const add = async (region: string) => {
    setBusy(true)
    const address = `${api}/${collection}${getQueryParams()}`
    const answer = await ask<Result>(address, { addToRegion: region }, 'PATCH')
    setBusy(false)
    if ('problem' in answer) return toast.error(answer.problem)
    const { docs } = answer.value
    toast.success(
      `${docs.length} are in the region now. Publish what became a draft to show it on the sites.`,
    )
    toggleAll()
    clearRouteCache()
  }
  return (
    <Select
      label="Add to a region"
      placeholder="Region"
      value=""
      readOnly={isBusy}
      options={regions.docs.map(({ id, title }) => ({ value: id, label: title || 'Untitled' }))}
      onChange={add}
    />
  )
}
