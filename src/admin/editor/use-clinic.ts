'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { useFetched } from '../forms/use-fetched.ts'

export type EditedClinic = {
  id: string | null
  /** The clinics through which the network can look at a shared document. */
  choices: { id: string; name: string }[]
  choose: (id: string) => void
}

type Clinics = { docs: { id: string; name: string }[] }

/**
 * The clinic whose site is shown: the document's own, or for one that is shared any, at first the one that is chosen in the panel.
 *
 * @param owner the id of the document's clinic; nothing for a shared document
 */
export function useClinic(owner: unknown): EditedClinic {
  const { config } = useConfig()
  const [chosen, setChosen] = useState<string | null>(null)
  const isShared = !owner
  const found = useFetched<Clinics>(
    isShared ? `${config.routes.api}/clinics?limit=100&sort=name&depth=0&select[name]=true` : null,
  )
  const { options, selectedTenantID } = useTenantSelection()
  const inPanel = options.find(({ value }) => value === selectedTenantID)
  const listed = found?.docs ?? []
  const isListed = !inPanel || listed.some(({ id }) => id === inPanel.value)
  const choices = isListed ? listed : [{ id: String(inPanel.value), name: String(inPanel.label) }, ...listed]
  const ownerId = typeof owner === 'string' ? owner : null
  return {
    id: ownerId ?? chosen ?? (inPanel ? String(inPanel.value) : null) ?? choices[0]?.id ?? null,
    choices: isShared ? choices : [],
    choose: setChosen,
  }
}
