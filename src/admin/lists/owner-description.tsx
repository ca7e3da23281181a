'use client'

import { FieldDescription, useAuth } from '@payloadcms/ui'
import type { User } from '#payload-types'

/** Only the network may share a document with all clinics, so nobody else is told how. */
export function OwnerDescription({ path }: { path: string }) {
  const { user } = useAuth<User>()
  const description = user?.roles?.length
    ? 'Leave empty to share this with all clinics of the network, or choose the only clinic that uses it.'
    : 'The clinic whose document this is. Empty: the network’s, for all clinics.'
  return <FieldDescription description={description} path={path} />
}
