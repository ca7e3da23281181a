import type { LocalizationConfig } from 'payload'
import { inOtherLocale } from '#collections/shared/hooks/other-locale.ts'
import { toContentLocale } from '#domain/locales/index.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { toClinic } from '#mappers/clinic.ts'
import { clinicsWith, getMember, hasNetworkRole } from './roles.ts'

/**
 * The languages in which the panel offers texts to a user: to editors of clinics those of their sites, with the language of
 * the library. Where that is one, the panel offers no choice.
 */
export const availableLocales: NonNullable<LocalizationConfig['filterAvailableLocales']> = async ({
  locales,
  req,
}) => {
  const member = getMember(req)
  if (!member || hasNetworkRole(member)) return locales
  const clinics = clinicsWith(member)
  // Payload refuses a user who may read no clinic at all.
  if (clinics.length === 0) return locales.filter(({ code }) => code === defaultContentLocale)
  const { docs } = await req.payload.find({
    collection: 'clinics',
    where: { id: { in: clinics } },
    depth: 0,
    pagination: false,
    locale: 'all',
    overrideAccess: false,
    req: inOtherLocale(req),
  })
  const spoken = new Set(docs.flatMap((row) => toClinic(row).locales).map(toContentLocale))
  return locales.filter(
    ({ code }) => code === defaultContentLocale || [...spoken].some((tag) => tag === code),
  )
}
