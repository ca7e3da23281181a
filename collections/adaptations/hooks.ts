import { randomUUID } from 'node:crypto'
import {
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
  type TextField,
  ValidationError,
} from 'payload'
import { toId } from '#collections/shared/access/roles.ts'
import { inOtherLocale } from '#collections/shared/hooks/other-locale.ts'
import { findPart, hashRevision } from '#domain/adaptation/revision.ts'
import { defaultContentLocale, toKnownContentLocale } from '#domain/locales/localized.ts'
import { findSharedSections } from './shared-sections.ts'

type Source = { relationTo?: string; value?: string | { id: string } }
type Row = { id?: string; op?: string; at?: string; baseRevision?: string | null }

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
 * Refuses operations on locked sections. Sets `baseRevision` of each operation that is new or has another target, so that
 * a later change of the shared text can be detected.
 */
export const validateOperations: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const operations = data.operations as Row[] | undefined
  const source = (data.source ?? originalDoc?.source) as Source | undefined
  const clinic = toId(data.tenant ?? originalDoc?.tenant)
  if (!operations?.length || !source?.relationTo || !clinic) return data
  const shared = await findSharedSections(`${source.relationTo}:${toId(source.value)}`, clinic, req)
  const locale = toKnownContentLocale(req.locale)
  const before = new Map(((originalDoc?.operations ?? []) as Row[]).map((row) => [row.id, row.at]))
  const errors: { label: string; path: string; message: string }[] = []
  const updated = operations.map((row, index) => {
    const section = shared.find(({ key }) => key === row.at?.split('/')[0])
    if (section?.locked) {
      errors.push({
        label: `Changes to sections > Change ${index + 1}`,
        path: `operations.${index}.at`,
        message: 'The network has locked this section, so it cannot be changed. Choose another section.',
      })
    }
    const part = row.at ? findPart(shared, row.at) : undefined
    const isNew = !row.baseRevision || (before.has(row.id) && before.get(row.id) !== row.at)
    return part && isNew ? { ...row, baseRevision: hashRevision(part, locale) } : row
  })
  if (errors.length > 0) throw new ValidationError({ collection: 'adaptations', errors, req })
  return { ...data, operations: updated }
}
