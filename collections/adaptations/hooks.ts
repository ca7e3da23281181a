import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook, TextField } from 'payload'
import { isRecord } from '#base/narrow.ts'
import { findSectionRules } from '#blocks/blocks.ts'
import { toId } from '#collections/shared/access/roles.ts'
import { inOtherLocale } from '#collections/shared/hooks/other-locale.ts'
import { refuseToPublish, type SavedDocument } from '#collections/shared/validation/publishing.ts'
import { findBase } from '#domain/adaptation/base.ts'
import { findContradictions } from '#domain/adaptation/contradictions.ts'
import { parseTarget } from '#domain/adaptation/revision.ts'
import { isEmpty } from '#domain/interpolation/interpolate.ts'
import type { OperationKind, Section } from '#domain/library/section.ts'
import { canFold } from '#domain/library/section-rules.ts'
import { defaultContentLocale, toKnownContentLocale } from '#domain/locales/localized.ts'
import { findSharedSections } from './shared-sections.ts'

type Source = { relationTo?: string; value?: string | { id: string } }
type Row = { id?: string; op?: OperationKind; at?: string; to?: string | null; baseRevision?: string | null }

/** `collection:id` of the shared page, unique together with the clinic. Random while a draft has no shared page. */
export const sourceKey: TextField = { name: 'sourceKey', type: 'text', index: true, admin: { hidden: true } }

export const setSourceKey: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data || ('source' in data === false && originalDoc)) return data
  const source = data.source as Source | undefined
  const value = toId(source?.value)
  if (!source?.relationTo || !value) return { ...data, sourceKey: `none:${randomUUID()}` }
  const shared = await req.payload.findByID({
    collection: source.relationTo as 'conditions',
    id: value,
    depth: 0,
    locale: defaultContentLocale,
    select: { title: true },
    disableErrors: true,
    // Only the title is read; `validateReferences` checks whether the clinic may refer to the page.
    overrideAccess: true,
    req: inOtherLocale(req),
  })
  const trashed = data.deletedAt ? `:trashed-${randomUUID().slice(0, 8)}` : ''
  return { ...data, sourceKey: `${source.relationTo}:${value}${trashed}`, name: shared?.title ?? data.name }
}

/**
 * Drops empty rows of the clinic's text. A late response to the panel's form may bring back the row of a section that the
 * editor has just removed, without its values.
 */
export const dropEmptyContent: CollectionBeforeValidateHook = ({ data }) => {
  if (!Array.isArray(data?.operations)) return data
  const operations = (data.operations as unknown[]).map((row) =>
    isRecord(row) && Array.isArray(row.content) ? { ...row, content: row.content.filter(isRecord) } : row,
  )
  return { ...data, operations }
}

/**
 * Records what each operation that is new or has another target was written against, so that a later change of the shared
 * text is detected, can be shown, and leaves the operation's text where it stood.
 */
export const setBases: CollectionBeforeChangeHook = async (args) => {
  const { data, originalDoc, req } = args
  const operations = data.operations as Row[] | undefined
  const shared = await findShared(args)
  if (!operations?.length || !shared) return data
  const locale = toKnownContentLocale(req.locale)
  const before = new Map(((originalDoc?.operations ?? []) as Row[]).map((row) => [row.id, row.at]))
  const updated = operations.map((row) => {
    const base = row.at ? findBase(shared, row.at, locale) : undefined
    if (!base) return row
    const isMoved = before.has(row.id) && before.get(row.id) !== row.at
    // The panel sends the revision that the editor saw. Where that is another one than today's, its part is not known.
    const isCurrent = !row.baseRevision || isMoved || row.baseRevision === base.revision
    if (!isCurrent) return row
    return { ...row, baseRevision: base.revision, basePart: { value: base.part }, basePlace: base.place }
  })
  return { ...data, operations: updated }
}

/** Refuses to publish operations on locked sections, that open what is never folded, or that contradict each other. */
export const refuseInvalidOperations = refuseToPublish(async (args) => {
  const shared = await findShared(args)
  if (!shared) return []
  const operations = (args.data.operations ?? []) as Row[]
  const fault = (index: number, message: string) => ({ path: `operations.${index}.at`, message })
  const locked = operations.flatMap(({ at }, index) =>
    shared.find(({ key }) => key === parseTarget(at ?? '').sectionKey)?.locked
      ? [
          fault(
            index,
            'The network has locked this section, so it cannot be changed. Choose another section.',
          ),
        ]
      : [],
  )
  const alwaysOpen = operations.flatMap(({ op, at }, index) => {
    const section = shared.find(({ key }) => key === at)
    return op === 'open' && !(section && canFold(section, findSectionRules(section.kind)))
      ? [fault(index, 'This is never folded, so it need not be kept open. Choose a section that is folded.')]
      : []
  })
  const placed = operations.map(({ op, at, to }) => ({
    op: op ?? 'replace',
    at: at ?? '',
    to: to ?? undefined,
  }))
  const contradictions = findContradictions(placed, shared, hasOwnCallToAction(args.data.callToAction))
  return [
    ...locked,
    ...alwaysOpen,
    ...contradictions.map(({ operation, message }) => fault(operation, message)),
  ]
})

/** The sections that an adaptation's operations refer to, as its clinic gets them; null without a page or a clinic. */
async function findShared({ data, originalDoc, req }: SavedDocument): Promise<Section[] | null> {
  const source = (data.source ?? originalDoc?.source) as Source | undefined
  const clinic = toId(data.tenant ?? originalDoc?.tenant)
  const operations = (data.operations ?? []) as Row[]
  if (operations.length === 0 || !source?.relationTo || !clinic) return null
  return findSharedSections(`${source.relationTo}:${toId(source.value)}`, clinic, req)
}

const hasOwnCallToAction = (group: unknown): boolean =>
  isRecord(group) && Object.values(group).some((value) => !isEmpty(value))
