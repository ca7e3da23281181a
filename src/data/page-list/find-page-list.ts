import type { TypedUser } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy } from '#collections/shared/access/policy.ts'
import { getMember } from '#collections/shared/access/roles.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { distinctContentLocales, toContentLocale } from '#domain/locales/index.ts'
import { localeNames } from '#domain/locales/tags.ts'
import type { ClinicOverview, PageList, PageRow } from '#domain/page-list/page-row.ts'
import { findClinicById, findLiveClinics } from '../find-clinic.ts'
import { payload } from '../payload.ts'
import { clinicContext, pageUrl } from '../site-context.ts'
import { findDrift } from './find-drift.ts'
import { listPages } from './list-pages.ts'
import type { Listing } from './listing.ts'
import { locationPages, ownPages } from './own-pages.ts'
import { sharedPages } from './shared-pages.ts'
import { findUserNames } from './user-names.ts'

/** Every page of a clinic's site, as its editors see it; null for a user who may not ask about the clinic. */
export async function findPageList(user: TypedUser, clinicId: string): Promise<PageList | null> {
  const readable = readableClinics(user)
  if (readable !== 'all' && !readable.includes(clinicId)) return null
  const clinic = await findClinicById(clinicId)
  const listing = clinic && toListing(user, clinic)
  if (!listing) return null
  const [shared, own] = await Promise.all([sharedPages(listing), ownPages(listing)])
  const pages = [...own.toSorted(byPath), ...shared.toSorted(byPath), ...locationPages(listing)]
  const names = await findUserNames(pages.map(({ changedBy }) => changedBy))
  return {
    clinic: { id: clinic.id, name: clinic.name, address: listing.addressOf('/') },
    pages: [...pages, ...listPages(listing, pages)].map((page) => ({
      ...page,
      changedBy: names.get(page.changedBy ?? '') ?? null,
    })),
  }
}

/** What is needed to list pages of a clinic; null where its site has no language. The caller checks that the user may ask. */
export function toListing(user: TypedUser, clinic: Clinic): Listing | null {
  const [locale] = clinic.locales
  if (!locale) return null
  const context = clinicContext(clinic, locale, false)
  return {
    context,
    user,
    languages: distinctContentLocales(clinic.locales).map((tag) => ({
      tag,
      name: localeNames[clinic.locales.find((each) => toContentLocale(each) === tag) ?? tag],
    })),
    addressOf: (path) => (clinic.status === 'live' && clinic.hosts[0] ? pageUrl(context, path) : null),
  }
}

const byPath = (a: PageRow, b: PageRow): number => a.path.localeCompare(b.path)

/** The clinics that the user may ask about, by name, each with how many of its pages need attention. */
export async function findClinicOverview(user: TypedUser): Promise<ClinicOverview[]> {
  const readable = readableClinics(user)
  // Payload refuses a user who may read no clinic at all.
  if (readable.length === 0) return []
  const { docs } = await (await payload()).find({
    collection: 'clinics',
    where: readable === 'all' ? {} : { id: { in: readable } },
    select: { name: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  const live = new Map((await findLiveClinics()).map((clinic) => [clinic.id, clinic]))
  const overview: ClinicOverview[] = []
  // One after the other, because a thousand clinics are read after a restart.
  for (const { id, name } of docs) {
    const clinic = live.get(id)
    overview.push({ id, name, pages: clinic ? await countPages(clinic) : {} })
  }
  return overview
}

async function countPages(clinic: Clinic): Promise<ClinicOverview['pages']> {
  const problems = [...(await findDrift(clinic)).values()].flatMap((drifted) => [
    ...new Set(drifted.map(({ problem }) => problem)),
  ])
  return Object.fromEntries(
    [...Map.groupBy(problems, (problem) => problem)].map(([problem, pages]) => [problem, pages.length]),
  )
}

const readableClinics = (user: TypedUser): 'all' | string[] =>
  clinicsFor(getMember({ user }), endpointPolicy['page-list'])
