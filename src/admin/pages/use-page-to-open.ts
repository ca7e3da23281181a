'use client'

import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { PageList } from '#domain/page-list/page-row.ts'
import { editAddress } from './edit-address.ts'
import { openAdaptation } from './open-shared.tsx'

/** Goes on to the editor of the page at a path. Where nothing is edited there, the list stays. */
export function usePageToOpen({ clinic, pages }: PageList, path: string | undefined): void {
  const { config } = useConfig()
  const router = useRouter()
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened once; the list does not change meanwhile
  useEffect(() => {
    const page = pages.find((each) => each.path === path && each.document)
    if (!page?.document) return
    const { admin, api } = config.routes
    const known = editAddress(admin, page)
    if (known) return router.replace(known)
    const source = `${page.document.collection}:${page.document.id}`
    openAdaptation(`${api}/adaptations/open`, { clinic: clinic.id, source })
      .then((id) => id && router.replace(`${admin}/collections/adaptations/${id}`))
      // The list is there instead.
      .catch(() => undefined)
  }, [path])
}
