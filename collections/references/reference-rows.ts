import type { Field } from 'payload'
import { collectAddresses } from '#blocks/collect-addresses.ts'
import { collectReferences } from '#blocks/collect-references.ts'

export type Target = { collection: string; id: string }

/** What one field of a document refers to: `path` without positions. */
export type ReferenceRow = { path: string; to: Target; published: boolean; draft: boolean }

/** A document's stored states, each with its texts in every locale. */
export type States = {
  /** What visitors get; null where nothing is published. */
  published: unknown
  /** What was saved after that; null where nothing was. */
  draft: unknown
}

/** Finds the document whose page has an address on the owner's site. */
export type FindByAddress = (address: string) => Target | undefined

/** The references of a document, each field and target once. */
export function referenceRows(
  fields: readonly Field[],
  { published, draft }: States,
  findByAddress: FindByAddress,
): ReferenceRow[] {
  const rows = new Map<string, ReferenceRow>()
  const add = (data: unknown, state: 'published' | 'draft') => {
    for (const { path, to } of targetsIn(fields, data, findByAddress)) {
      const name = rowName({ path, to })
      const row = rows.get(name) ?? { path, to, published: false, draft: false }
      rows.set(name, { ...row, [state]: true })
    }
  }
  add(published, 'published')
  add(draft, 'draft')
  return [...rows.values()]
}

/** Identifies a row among those of one document. */
export const rowName = ({ path, to }: Pick<ReferenceRow, 'path' | 'to'>): string =>
  `${path} ${to.collection}:${to.id}`

/** The addresses that a document links to. A redirect's own address leads to no document. */
export function linkedAddresses(fields: readonly Field[], { published, draft }: States): string[] {
  const found = [published, draft].flatMap((data) => collectAddresses(linking(fields), data))
  return [...new Set(found.map(({ address }) => address))]
}

function targetsIn(fields: readonly Field[], data: unknown, findByAddress: FindByAddress) {
  const direct = collectReferences(linking(fields), data).map(({ path, collection, id }) => ({
    path,
    to: { collection, id },
  }))
  const byAddress = collectAddresses(linking(fields), data).flatMap(({ path, address }) => {
    const to = findByAddress(address)
    return to ? [{ path, to }] : []
  })
  return [...direct, ...byAddress].map(({ path, to }) => ({ path: withoutPositions(path), to }))
}

const withoutPositions = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '')

/** Fields that say whose a document is, who saved it or where it stands. */
const ownFields = ['owner', 'tenant', 'updatedBy', 'from']

const linking = (fields: readonly Field[]) =>
  fields.filter((field) => !('name' in field && ownFields.includes(field.name)))
