'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { type Fetched, useFetched } from '../forms/use-fetched.ts'

type Data = Record<string, unknown>

/** What a version of the document holds in the panel's language. Fetches nothing while there is no version. */
export function useVersionData(version: string | undefined): Fetched<Data> {
  const { collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const address = `${config.routes.api}/${collectionSlug}/versions/${version}`
  const fetched = useFetched<{ version: Data }>(
    version ? `${address}?locale=${locale}&depth=0&fallback-locale=null` : null,
  )
  return fetched === null ? null : fetched?.version
}

/** What a form would hold of a version. MongoDB leaves out what is empty, and what the form lacks would stay as it is now. */
export const asFormData = (version: Data, now: Data): Data => ({
  ...Object.fromEntries(Object.keys(now).map((name) => [name, null])),
  ...version,
})
