import { cache } from 'react'
import { findClinicByHost } from '#data/find-clinic.ts'
import type { Draft } from '#data/reader.ts'
import { clinicContext } from '#data/site-context.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { localeTags } from '#domain/locales/tags.ts'
import { findPageWithHead, type PageWithHead } from '#seo/page-with-head.ts'

/** The clinic of a host, found once per request. */
export const openClinic: (host: string) => Promise<Clinic | null> = cache(findClinicByHost)

/** The page, queried once per request for its head and its body. Null for an unknown host or a locale that the site lacks. */
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
  return findPageWithHead(clinicContext(clinic, tag, draft), toSegments(path), query)
})

/** A slash at the end is kept as an empty segment, see `findPage`. */
const toSegments = (path: string): string[] => (path ? path.split('/') : [])
