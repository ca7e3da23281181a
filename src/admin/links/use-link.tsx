'use client'

import { Link, useConfig, useEntityVisibility } from '@payloadcms/ui'
import type { LinkUse } from '#domain/links/links.ts'

type Props = LinkUse & {
  /** The path of the field in which it stands. */
  field?: string
}

/** Leads to the document in which a link stands, to its field if that is known. A marketer has no form of the clinic's record. */
export function UseLink({ collection, id, title, field }: Props) {
  const { config } = useConfig()
  const { visibleEntities } = useEntityVisibility()
  if (!visibleEntities.collections.some((visible) => visible === collection)) return title
  return (
    <Link
      href={`${config.routes.admin}/collections/${collection}/${id}${field ? `#${field}` : ''}`}
      prefetch={false}
    >
      {title}
    </Link>
  )
}
