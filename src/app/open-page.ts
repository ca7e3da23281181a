import { cache } from 'react'
import { findClinicByHost } from '#data/find-clinic.ts'
import type { Draft } from '#data/reader.ts'
import { clinicContext } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { localeTags } from '#domain/locales/tags.ts'
import { findPageWithHead, type PageWithHead } from '#seo/page-with-head.ts'

/** The clinic of a host, once a request however often it is asked for. */
export const openClinic: (host: string) => Promise<Clinic | null> = cache(findClinicByHost)

/** The page, once a request: its head and its body ask for the same. Null where the host or the locale is none of ours. */
export const openPage: (
  host: string,
  locale: string,
  path: string,
  draft: Draft,
  query?: string,
) => Promise<PageWithHead | null> = cache(async (host, locale, path, draft, query) => {
  const clinic = await openClinic(host)
  const tag = localeTags.find((each) => each === locale)
  if (!clinic || !tag || !clinic.locales.includes(tag)) return null
  return findPageWithHead(clinicContext(clinic, tag, draft), path.split('/').filter(Boolean), query)
})
