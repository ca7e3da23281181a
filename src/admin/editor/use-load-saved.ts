'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'

/** Where the document of the form is saved and read, in the language of the form. */
export function useDocumentAddress(): string {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { id, collectionSlug } = useDocumentInfo()
  return `${config.routes.api}/${collectionSlug}/${id}?locale=${locale}&depth=0&fallback-locale=null&draft=true`
}

export const fetchSaved = async (address: string) => (await fetch(address, { credentials: 'include' })).json()

/** Puts the saved document in place of what the form holds. */
export function useLoadSaved(): () => Promise<void> {
  const address = useDocumentAddress()
  const { setData, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { reset } = useForm()
  return async () => {
    const saved = await fetchSaved(address)
    setData(saved)
    if (saved._status === 'published') {
      setHasPublishedDoc(true)
      setUnpublishedVersionCount(0)
    } else setUnpublishedVersionCount((count) => count + 1)
    await reset(saved)
  }
}
