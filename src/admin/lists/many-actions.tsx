'use client'

import { UnpublishMany, useConfig, useListDrawerContext, useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import type { Config } from '#payload-types'
import { ChangeMany } from './change-many.tsx'
import { PublishSelected } from './publish-selected.tsx'
import './many-actions.css'

type Props = { collection: keyof Config['collections']; hasRegions: boolean; hasAuthor: boolean }

/**
 * Publishes and unpublishes the selected rows of a list. Payload shows its own buttons for that only together with the form that
 * changes any field of many documents, which is off: a save has to be judged by its document.
 */
export function ManyActions({ collection, hasRegions, hasAuthor }: Props) {
  const { getEntityConfig } = useConfig()
  const { isInDrawer } = useListDrawerContext()
  const { count } = useSelection()
  const isTrash = usePathname().endsWith('/trash')
  if (isInDrawer || isTrash || count === 0) return null
  const config = getEntityConfig({ collectionSlug: collection })
  return (
    <fieldset className="polyclinic-many">
      <legend>{`${count} selected`}</legend>
      <PublishSelected collection={collection} />
      <UnpublishMany collection={config} />
      {hasRegions && <ChangeMany collection={collection} {...toRegion} />}
      {hasAuthor && <ChangeMany collection={collection} {...toAuthor} />}
    </fieldset>
  )
}

const toRegion = {
  label: 'Add to a region',
  placeholder: 'Region',
  choices: 'body-regions?limit=200&depth=0&sort=title&select[title]=true',
  toBody: (region: string) => ({ addToRegion: region }),
  done: 'are in the region now',
}

const nobody = { id: 'nobody', name: 'Nobody' }

const toAuthor = {
  label: 'Set the author',
  placeholder: 'Person',
  choices: 'practitioners?limit=200&depth=0&sort=name&select[name]=true',
  first: nobody,
  toBody: (person: string) => ({ author: person === nobody.id ? null : person }),
  done: 'have this author now',
}
