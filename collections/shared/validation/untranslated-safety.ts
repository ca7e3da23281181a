import type { PayloadRequest, ValidationFieldError, Where } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { findInAllLocales } from '#blocks/stored-locales.ts'
import { type Clinic, clinicFacts } from '#domain/clinic/clinic.ts'
import type { Adaptation } from '#domain/library/document.ts'
import type { Section } from '#domain/library/section.ts'
import { isShown } from '#domain/library/visibility.ts'
import { distinctContentLocales, toContentLocale } from '#domain/locales/index.ts'
import { type ContentLocale, contentLocales, defaultContentLocale } from '#domain/locales/localized.ts'
import { localeNames, localeTags } from '#domain/locales/tags.ts'
import { chooseVariants } from '#domain/resolve/display-conditions.ts'
import { safetyKinds } from '#domain/translation/safety-kinds.ts'
import { countMissing } from '#domain/translation/translated.ts'
import { toClinic } from '#mappers/clinic.ts'
import { toAdaptation, toDocument } from '#mappers/document.ts'
import { toSection } from '#mappers/section.ts'
import { id, optional } from '#mappers/stored-values.ts'
import { inOtherLocale } from '../hooks/other-locale.ts'

type Subject = { collection: string; id: string; req: PayloadRequest }

/** A section that is stored at `path`. */
type Part = { path: string; section: Section }

/**
 * The sections about safety that lack texts in a language of a site that shows them, each with its path and a sentence.
 *
 * It is a warning and keeps nothing from being published. A refusal would hold a corrected safety text back from everybody
 * until the last language has it, and once a clinic adds a language, no document of the library could be published until it
 * is translated. Until then patients read the missing texts in a language that has them.
 */
export async function findUntranslatedSafety(subject: Subject): Promise<ValidationFieldError[]> {
  const stored = await findInAllLocales(subject)
  const parts = stored ? listParts(stored) : []
  const incomplete = parts.flatMap((part) => {
    const lacks = safetyKinds.includes(part.section.kind) ? findGaps(part.section) : noGaps
    return lacks.size > 0 ? { ...part, lacks } : []
  })
  if (!stored || incomplete.length === 0) return []
  const missing = incomplete.flatMap(({ lacks }) => [...lacks.keys()])
  const sites = await findSites(subject, { stored, parts, missing: new Set(missing) })
  return incomplete.flatMap(({ path, section, lacks }) => {
    const read = new Set(sites.filter(({ shown }) => shown.has(section)).flatMap(({ locales }) => locales))
    const gaps = [...lacks].filter(([locale]) => read.has(locale))
    if (gaps.length === 0) return []
    const languages = gaps.map(([locale, texts]) => `${localeNames[locale]} (${texts})`)
    return { path, message: `Not translated into ${new Intl.ListFormat('en').format(languages)}.` }
  })
}

/** The document's sections, or the clinic's own ones of an adaptation. */
function listParts(stored: Record<string, unknown>): Part[] {
  const operations = listRows(stored.operations, 'operations')
  return [
    ...listRows(stored.sections, 'sections'),
    ...operations.flatMap(({ row, path }) => listRows(row.content, `${path}.content`)),
  ].flatMap(({ row, path }) => {
    const section = toSection(row)
    return section ? { path, section } : []
  })
}

const listRows = (rows: unknown, path: string) =>
  (Array.isArray(rows) ? rows : []).flatMap((row, index) =>
    isRecord(row) ? { row, path: `${path}.${index}` } : [],
  )

/** The texts that a section lacks, for example `3 of 9 texts`, by language. */
type Gaps = ReadonlyMap<ContentLocale, string>

const noGaps: Gaps = new Map()

function findGaps({ heading, fields }: Section): Gaps {
  const counts = contentLocales.map((locale) => [locale, countMissing([heading, fields], locale)] as const)
  return new Map(
    counts.flatMap(([locale, { missing, total }]) =>
      missing > 0 ? [[locale, `${missing} of ${total} texts`] as const] : [],
    ),
  )
}

/** The languages of a site, and the sections that it shows. */
type Site = { locales: readonly ContentLocale[]; shown: ReadonlySet<Section> }

type Stored = { stored: Record<string, unknown>; parts: readonly Part[]; missing: ReadonlySet<ContentLocale> }

/** The sites that show the document and whose languages may be among the missing ones. */
async function findSites(
  { collection, id: documentId, req }: Subject,
  { stored, parts, missing }: Stored,
): Promise<Site[]> {
  const owner = optional(id).parse(stored.tenant ?? stored.owner)
  const rows = await readAll('clinics', owner ? { id: { equals: owner } } : liveWith(missing), req)
  const clinics = rows.map(toClinic)
  const sections = parts.map(({ section }) => section)
  const toSite = ({ locales }: Clinic, shown: readonly Section[]): Site => ({
    locales: distinctContentLocales(locales),
    shown: new Set(shown),
  })
  if (collection === 'adaptations') return clinics.map((clinic) => toSite(clinic, sections))
  const document = toDocument(collection, stored)
  const adaptations = (
    await readAll(
      'adaptations',
      {
        and: [{ sourceKey: { equals: `${collection}:${documentId}` } }, { _status: { equals: 'published' } }],
      },
      req,
    )
  ).map(toAdaptation)
  return clinics.flatMap((clinic) => {
    const adaptation = adaptations.find((each) => each.clinic === clinic.id) ?? null
    if (!isShown(document, adaptation, clinic)) return []
    const chosen = chooseVariants(sections, clinicFacts(clinic))
    return toSite(
      clinic,
      chosen.filter((section) => !isTakenAway(section, adaptation)),
    )
  })
}

const isTakenAway = ({ key, locked }: Section, adaptation: Adaptation | null): boolean =>
  !locked &&
  (adaptation?.operations ?? []).some(({ op, at }) => at === key && (op === 'hide' || op === 'replace'))

/** A clinic that states no languages has the default one alone. */
function liveWith(missing: ReadonlySet<ContentLocale>): Where {
  const live: Where = { status: { equals: 'live' } }
  if (missing.has(defaultContentLocale)) return live
  return { and: [live, { languages: { in: localeTags.filter((tag) => missing.has(toContentLocale(tag))) } }] }
}

async function readAll(
  collection: 'clinics' | 'adaptations',
  where: Where,
  req: PayloadRequest,
): Promise<unknown[]> {
  const { docs } = await req.payload.find({
    collection,
    where,
    depth: 0,
    pagination: false,
    locale: 'all',
    // Which sites show a page does not depend on the user, who learns the names of languages alone.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  return docs
}
