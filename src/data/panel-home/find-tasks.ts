import type { Where } from 'payload'
import { clinicsFor } from '#collections/shared/access/access.ts'
import { type PolicyCollection, rulesFor } from '#collections/shared/access/policy.ts'
import { getMember, toId } from '#collections/shared/access/roles.ts'
import { todayIn } from '#domain/hours/dates.ts'
import { libraryKinds } from '#domain/library/collections.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import { localeNames } from '#domain/locales/tags.ts'
import type { Task } from '#domain/panel-home/panel-home.ts'
import { type Consent, consentState, warningDays } from '#domain/publication/consent.ts'
import { publicFrom } from '#domain/publication/dates.ts'
import { payload } from '../payload.ts'
import type { Row } from '../reader.ts'
import { type Asked, type Found, findRows, textOf, toFound } from './find-rows.ts'

/** Enquiries that nobody has answered, those that have waited longest first. */
export async function newEnquiries(asked: Asked): Promise<Found[]> {
  const rows = await findRows(asked, 'enquiries', {
    where: { and: [{ status: { equals: 'new' } }, { suspicious: { not_equals: true } }] },
    select: ['name', 'aboutTitle', 'receivedAt'],
    sort: 'receivedAt',
  })
  return rows.map((row) =>
    toFound('enquiries', row, {
      title: textOf(row.name),
      at: String(row.receivedAt),
      about: typeof row.aboutTitle === 'string' ? row.aboutTitle : null,
    }),
  )
}

/** Stories and pictures of people whose consent ends within 30 days or has ended, the first to end first. */
export async function endingConsents(asked: Asked): Promise<Found[]> {
  const soon: Where = {
    'consent.expiresOn': { less_than: new Date(asked.now + (warningDays + 2) * day).toISOString() },
  }
  const [stories, pictures] = await Promise.all([
    findRows(asked, 'testimonials', {
      where: { and: [soon, { _status: { equals: 'published' } }, { source: { not_equals: 'sample' } }] },
      select: ['name', 'consent'],
    }),
    findRows(asked, 'media', {
      where: { and: [soon, { 'consent.showsPerson': { equals: true } }] },
      select: ['filename', 'consent'],
    }),
  ])
  return [
    ...stories.flatMap((row) => ending(asked, 'testimonials', row, textOf(row.name))),
    ...pictures.flatMap((row) => ending(asked, 'media', row, textOf(row.filename))),
  ].toSorted((a, b) => byTime(a.task, b.task))
}

function ending(asked: Asked, collection: 'testimonials' | 'media', row: Row, title: string): Found[] {
  const found = toFound(collection, row, { title })
  const state = consentState(row.consent as Consent, {
    collection,
    timeZone: asked.timeZoneOf(found.clinic),
    now: asked.now,
  })
  if (state.kind !== 'ending' && state.kind !== 'ended') return []
  return [
    {
      ...found,
      task: { ...found.task, at: state.on, about: state.kind === 'ended' ? 'Not shown any more' : null },
    },
  ]
}

/** Public holidays to come on which a clinic has not said what it does, the next one first. */
export async function unansweredHolidays(asked: Asked): Promise<Found[]> {
  const rows = await findRows(asked, 'holidays', {
    // In the westernmost time zone the day ends after it does in UTC.
    where: {
      and: [
        { answer: { exists: false } },
        { date: { greater_than_equal: new Date(asked.now - day).toISOString().slice(0, 10) } },
      ],
    },
    select: ['name', 'date'],
    sort: 'date',
  })
  return rows
    .map((row) => ({ row, date: String(row.date), clinic: toId(row.tenant as string | null) }))
    .filter(({ date, clinic }) => date >= todayIn(asked.timeZoneOf(clinic), asked.now).toString())
    .map(({ row, date, clinic }) => ({
      clinic,
      task: {
        title: textOf(row.name),
        document: { collection: 'clinics', id: clinic ?? '' },
        view: `/hours?clinic=${clinic}#day-${date}`,
        at: date,
        by: null,
        about: null,
      },
    }))
}

/** Published posts whose day has not come, the next one first. */
export async function postsToCome(asked: Asked): Promise<Found[]> {
  const rows = await findRows(asked, 'posts', {
    where: {
      and: [
        { _status: { equals: 'published' } },
        // In the easternmost time zone the day begins before it does in UTC.
        { publishedOn: { greater_than: new Date(asked.now - day).toISOString() } },
      ],
    },
    select: ['title', 'publishedOn'],
    sort: 'publishedOn',
  })
  return rows
    .map((row) => toFound('posts', row, { title: textOf(row.title), at: String(row.publishedOn) }))
    .filter(({ clinic, task }) => publicFrom(task.at ?? '', asked.timeZoneOf(clinic)) > asked.now)
}

/**
 * Pictures without an alternative text in a language of their site. The network's are shown on sites in any language.
 *
 * @param clinics those with a site in a language, by language
 */
export async function picturesWithoutText(
  asked: Asked,
  clinics: ReadonlyMap<ContentLocale, readonly string[]>,
): Promise<Found[]> {
  const lacking = await Promise.all(
    [...clinics].map(async ([locale, ids]) => {
      const shown: Where = { or: [{ owner: { in: ids } }, { owner: { exists: false } }] }
      const rows = await findRows(asked, 'media', {
        where: { and: [shown, isEmpty('alt')] },
        select: ['filename'],
        sort: 'filename',
        locale,
      })
      return rows.map((row) =>
        toFound('media', row, { title: textOf(row.filename), about: localeNames[locale] }),
      )
    }),
  )
  return [...Map.groupBy(lacking.flat(), ({ task }) => task.document.id).values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    return [{ ...first, task: { ...first.task, about: group.map(({ task }) => task.about).join(', ') } }]
  })
}

/** Published pages and posts for which search engines get no description that somebody wrote. */
export async function pagesWithoutDescription(asked: Asked): Promise<Found[]> {
  const withoutDescription = (text: string, more: Where[] = []): Where => ({
    and: [{ _status: { equals: 'published' } }, isEmpty('seo.description'), isEmpty(text), ...more],
  })
  const [pages, posts] = await Promise.all([
    // A page with a role is described by what it lists.
    findRows(asked, 'pages', {
      where: withoutDescription('answer', [{ role: { exists: false } }]),
      select: ['title'],
    }),
    findRows(asked, 'posts', { where: withoutDescription('excerpt'), select: ['title'] }),
  ])
  return [
    ...pages.map((row) => toFound('pages', row, { title: textOf(row.title) })),
    ...posts.map((row) => toFound('posts', row, { title: textOf(row.title) })),
  ]
}

/** What was saved and is not published, the last change first. `by` is a user's id. */
export async function draftsLeft(asked: Asked): Promise<Found[]> {
  const found = await Promise.all(
    draftCollections.map(async (collection) => {
      const { useAsTitle } = (await payload()).collections[collection].config.admin
      const title = useAsTitle ?? 'id'
      const rows = await findRows(asked, collection, {
        where: { _status: { equals: 'draft' } },
        select: [title, 'updatedAt', 'updatedBy'],
        draft: true,
      })
      return rows.map((row) =>
        toFound(collection, row, {
          title: textOf(row[title]),
          at: String(row.updatedAt),
          by: typeof row.updatedBy === 'string' ? row.updatedBy : null,
        }),
      )
    }),
  )
  return found.flat().toSorted((a, b) => byTime(b.task, a.task))
}

const draftCollections = [
  'pages',
  'posts',
  'adaptations',
  'practitioners',
  'testimonials',
  ...libraryKinds,
] as const satisfies readonly PolicyCollection[]

/** Studies whose findings nobody has compared with the paper, for those who may say so. Null for all others. */
export async function unverifiedStudies(asked: Asked): Promise<Found[] | null> {
  if (clinicsFor(getMember(asked), rulesFor('studies').update) !== 'all') return null
  const { docs } = await (await payload()).find({
    collection: 'studies',
    where: { verification: { in: ['to-be-verified', 'disputed'] } },
    select: { title: true, verification: true },
    sort: 'title',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: asked.user,
  })
  return docs.map(({ id, title, verification }) => ({
    clinic: null,
    task: {
      title,
      document: { collection: 'studies', id: String(id) },
      at: null,
      by: null,
      about: verification === 'disputed' ? 'Identifiers and authors disagree' : null,
    },
  }))
}

/** Neither database finds an empty text where it looks for an absent one. */
const isEmpty = (field: string): Where => ({
  or: [{ [field]: { exists: false } }, { [field]: { equals: '' } }],
})

const byTime = (a: Task, b: Task): number => (a.at ?? '').localeCompare(b.at ?? '')

/** Milliseconds. */
const day = 24 * 60 * 60 * 1000
