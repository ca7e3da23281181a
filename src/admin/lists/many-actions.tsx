'use client'

import { PublishMany, UnpublishMany, useConfig, useListDrawerContext, useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { Config } from '#payload-types'
import { AddToRegion } from './add-to-region.tsx'
import './many-actions.css'

type Props = { collection: keyof Config['collections']; hasRegions: boolean }

/**
 * Publishes and unpublishes the selected rows of a list. Payload shows its own buttons for that only together with the form that
 * changes any field of many documents, which is off: a save has to be judged by its document.
 */
export function ManyActions({ collection, hasRegions }: Props) {
  const { getEntityConfig } = useConfig()
  const { isInDrawer } = useListDrawerContext()
  const { count } = useSelection()
  const isTrash = usePathname().endsWith('/trash')
  if (isInDrawer || isTrash || count === 0) return null
  const config = getEntityConfig({ collectionSlug: collection })
  return (
    <fieldset className="polyclinic-many">
      <legend>{`${count} selected`}</legend>
      <PublishMany collection={config} />
      <UnpublishMany collection={config} />
      {hasRegions && <AddToRegion collection={collection} />}
    </fieldset>
  )
}
