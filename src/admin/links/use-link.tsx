'use client'

import { Link, useConfig, useEntityVisibility } from '@payloadcms/ui'
import type { LinkUse } from '#domain/links/links.ts'

/** Leads to the document in which a link stands. A marketer has no form of the clinic's record. */
export function UseLink({ collection, id, title }: LinkUse) {
  const { config } = useConfig()
  const { visibleEntities } = useEntityVisibility()
  if (!visibleEntities.collections.some((visible) => visible === collection)) return title
  return (
    <Link href={`${config.routes.admin}/collections/${collection}/${id}`} prefetch={false}>
      {title}
    </Link>
  )
}
