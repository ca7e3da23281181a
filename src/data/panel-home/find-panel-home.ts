import { createLocalReq, type TypedUser } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { endpointPolicy, type PolicyCollection, rulesFor } from '#collections/shared/access/policy.ts'
import { getMember, hasNetworkRole } from '#collections/shared/access/roles.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { distinctContentLocales } from '#domain/locales/index.ts'
import { type ContentLocale, contentLocales } from '#domain/locales/localized.ts'
import {
  type ClinicHome,
  type ClinicNeeds,
  type NetworkHome,
  sortByNeed,
  type Task,
  type TaskKind,
  taskKinds,
  type Waiting,
} from '#domain/panel-home/panel-home.ts'
import { siteTimeZone } from '#domain/publication/dates.ts'
import { findClinicById, findLiveClinics } from '../find-clinic.ts'
import { findDrift } from '../page-list/find-drift.ts'
import { toListing } from '../page-list/find-page-list.ts'
import { ownPages } from '../page-list/own-pages.ts'
import { findUserNames } from '../page-list/user-names.ts'
import { payload } from '../payload.ts'
import type { Asked, Found } from './find-rows.ts'
import {
  draftsLeft,
  endingConsents,
  newEnquiries,
  pagesWithoutDescription,
  picturesWithoutText,
  postsToCome,
  unansweredHolidays,
  unverifiedStudies,
} from './find-tasks.ts'
import { scheduledTasks } from './scheduled-tasks.ts'
import {
  brokenLinks,
  changedTexts,
  locationsWithoutHours,
  unreachedPages,
  untranslatedPages,
} from './site-tasks.ts'

/** What waits in one clinic; null for a user who may not ask about it. */
export async function findClinicHome(user: TypedUser, id: string): Promise<ClinicHome | null> {
  const readable = clinicsFor(getMember({ user }), endpointPolicy['panel-home'])
  if (readable !== 'all' && !readable.includes(id)) return null
  const clinic = await findClinicById(id)
  const listing = clinic && toListing(user, clinic)
  if (!listing) return null
  const timeZone = siteTimeZone(clinic)
  const asked: Asked = { user, clinic: id, now: Date.now(), timeZoneOf: () => timeZone }
  const own = ownPages(listing)
  const [found, changed, links, unreached, pages] = await Promise.all([
    findByQueries(asked, byLanguage([clinic])),
    changedTexts(asked, clinic),
    brokenLinks(clinic, await createLocalReq({ user }, await payload())),
    own.then((pages) => unreachedPages(pages, listing)),
    own,
  ])
  return {
    clinic: { id, name: clinic.name, address: listing.addressOf('/'), timeZone },
    waiting: await toWaiting(
      {
        ...found,
        hours: locationsWithoutHours(clinic),
        'shared-texts': changed,
        links,
        'unreached-pages': unreached,
        ...(listing.languages.length > 1 && { languages: untranslatedPages(pages, clinic) }),
      },
      asked,
    ),
  }
}

/** What waits in the network and in each clinic that the user may ask about. */
export async function findNetworkHome(user: TypedUser): Promise<NetworkHome> {
  const member = getMember({ user })
  const readable = clinicsFor(member, endpointPolicy['panel-home'])
  // Payload refuses a user who may read no clinic at all.
  if (readable.length === 0) return { waiting: [], clinics: [] }
  const live = new Map((await findLiveClinics()).map((clinic) => [clinic.id, clinic]))
  const asked: Asked = { user, clinic: null, now: Date.now(), timeZoneOf: (id) => timeZoneIn(live, id) }
  const [clinics, found] = await Promise.all([
    findClinicNames(user, readable),
    findByQueries(asked, byLanguage([...live.values()])),
  ])
  const byClinic = Object.entries(found).map(
    ([kind, all]) => [kind as TaskKind, Map.groupBy(all, ({ clinic }) => clinic)] as const,
  )
  const needs: ClinicNeeds[] = []
  // One after the other, because the changed texts of a thousand clinics are read after a restart.
  for (const { id, name } of clinics) {
    const clinic = live.get(id)
    const found = byClinic.map(([kind, groups]) => [kind, groups.get(id)?.length ?? 0] as const)
    const inSite = clinic ? Object.entries(await countInSite(clinic)) : []
    const counts = [...found, ...inSite].filter(([kind]) => mayPutRight(kind as TaskKind, asked))
    needs.push({ id, name, isLive: clinic !== undefined, counts: Object.fromEntries(counts) })
  }
  const own = byClinic
    // Patients write to clinics only, and only clinics close on a holiday.
    .filter(([kind]) => kind !== 'enquiries' && kind !== 'holidays')
    .map(([kind, groups]) => [kind, groups.get(null) ?? []])
  return {
    waiting: hasNetworkRole(member) ? await toWaiting(Object.fromEntries(own), asked) : [],
    clinics: sortByNeed(needs),
  }
}

type FoundByKind = Partial<Record<TaskKind, Found[]>>

/** A kind that the user may not see is left out. */
async function findByQueries(asked: Asked, clinics: ClinicsByLanguage): Promise<FoundByKind> {
  const answering = clinicsFor(getMember(asked), rulesFor('enquiries').read)
  const answers =
    answering === 'all' || (asked.clinic ? answering.includes(asked.clinic) : answering.length > 0)
  const [enquiries, holidays, consents, pictures, descriptions, studies, drafts, scheduled, posts] =
    await Promise.all([
      answers ? newEnquiries(asked) : null,
      unansweredHolidays(asked),
      endingConsents(asked),
      picturesWithoutText(asked, clinics),
      pagesWithoutDescription(asked),
      asked.clinic ? null : unverifiedStudies(asked),
      draftsLeft(asked),
      scheduledTasks(asked),
      postsToCome(asked),
    ])
  return {
    ...(enquiries && { enquiries }),
    'refused-changes': scheduled.refused,
    holidays,
    consents,
    'alt-texts': pictures,
    descriptions,
    ...(studies && { studies }),
    drafts,
    'scheduled-changes': scheduled.toCome,
    posts,
  }
}

/** The documents in which something is put right. */
const putRightIn: Partial<Record<TaskKind, PolicyCollection>> = {
  'shared-texts': 'adaptations',
  holidays: 'holidays',
  consents: 'testimonials',
  hours: 'clinics',
  links: 'pages',
  'unreached-pages': 'clinics',
  'alt-texts': 'media',
  descriptions: 'pages',
  languages: 'pages',
}

/** Whoever only reads, as a clinician does, has nothing to do there. */
function mayPutRight(kind: TaskKind, { user, clinic }: Asked): boolean {
  const collection = putRightIn[kind]
  if (!collection) return true
  const own = clinicsFor(getMember({ user }), rulesFor(collection).update)
  return own === 'all' || (clinic ? own.includes(clinic) : own.length > 0)
}

/** In the order of `taskKinds`, each with its first few tasks. */
async function toWaiting(found: FoundByKind, asked: Asked): Promise<Waiting[]> {
  const waiting = taskKinds
    .filter((kind) => mayPutRight(kind, asked))
    .flatMap((kind) => {
      const all = found[kind]
      return all ? [{ kind, count: all.length, first: all.slice(0, shown).map(({ task }) => task) }] : []
    })
  const names = await findUserNames(waiting.flatMap(({ first }) => first.map(({ by }) => by)))
  const named = (task: Task): Task => ({ ...task, by: names.get(task.by ?? '') ?? null })
  return waiting.map((each) => ({ ...each, first: each.first.map(named) }))
}

/** So many tasks of a kind are named. */
const shown = 5

async function findClinicNames(user: TypedUser, readable: 'all' | string[]) {
  const { docs } = await (await payload()).find({
    collection: 'clinics',
    where: readable === 'all' ? {} : { id: { in: readable } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user,
  })
  return docs
}

const countInSite = async (clinic: Clinic): Promise<ClinicNeeds['counts']> => ({
  'shared-texts': (await findDrift(clinic)).size,
  hours: locationsWithoutHours(clinic).length,
})

const timeZoneIn = (live: ReadonlyMap<string, Clinic>, id: string | null): string => {
  const clinic = id ? live.get(id) : undefined
  return clinic ? siteTimeZone(clinic) : 'UTC'
}

type ClinicsByLanguage = ReadonlyMap<ContentLocale, readonly string[]>

const byLanguage = (clinics: readonly Clinic[]): ClinicsByLanguage =>
  new Map(
    contentLocales.flatMap((locale) => {
      const ids = clinics
        .filter(({ locales }) => distinctContentLocales(locales).includes(locale))
        .map(({ id }) => id)
      return ids.length > 0 ? [[locale, ids]] : []
    }),
  )
