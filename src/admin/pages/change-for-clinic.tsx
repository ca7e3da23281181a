'use client'

import { useTenantSelection } from '@payloadcms/plugin-multi-tenant/client'
import { useDocumentInfo } from '@payloadcms/ui'
import { isLibraryKind } from '#domain/library/collections.ts'
import { OpenShared } from './open-shared.tsx'
import './pages.css'

/** On a published document of the network: opens it as a page of the chosen clinic. */
export function ChangeForClinic() {
  const { id, collectionSlug = '', data, hasPublishedDoc } = useDocumentInfo()
  const { options, selectedTenantID } = useTenantSelection()
  const isAdaptable = isLibraryKind(collectionSlug) || collectionSlug === 'posts'
  const clinic = options.find(({ value }) => value === selectedTenantID)
  if (!id || !isAdaptable || !clinic || !hasPublishedDoc || data?.owner) return null
  return (
    <OpenShared clinic={String(clinic.value)} document={{ collection: collectionSlug, id: String(id) }}>
      {options.length === 1 ? 'Change it for our clinic' : `Change it for ${clinic.label}`}
    </OpenShared>
  )
}
