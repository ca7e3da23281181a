import type { OperationKind } from '../adaptation/operations.ts'
import type { Profession } from '../clinic/professions.ts'
import type { Localized } from '../locales/localized.ts'

/** Conditions on the clinic. An empty or missing list asks for nothing; of the lists all must hold. */
export type DisplayConditions = {
  treatments?: string[]
  jurisdictions?: string[]
  professions?: Profession[]
}

/**
 * A section of a page as stored. `fields` holds what is particular to its kind: localised leaves, lists of items with
 * keys, references by id.
 */
export type Section = {
  kind: string
  key: string
  heading?: Localized
  locked: boolean
  clinical: boolean
  displayConditions?: DisplayConditions
  fields: Record<string, unknown>
}

/** One entry of a section's list. Its key is unique in the section. */
export type Item = { key: string } & Record<string, unknown>

/**
 * One change that a clinic makes to a shared document. `at` is a section's key, or `section/item`.
 * `content` holds one section: it stands for the section at that place, or, of the same kind, for the items of its list.
 * `to` is where a move leads: `start`, `end`, `before:<key>` or `after:<key>` among the siblings.
 */
export type Operation = {
  op: OperationKind
  at: string
  content?: Section
  heading?: Localized
  to?: string
  baseRevision?: Localized
}

/** An operation that could not be applied, or was written against another text than there is now. */
export type Report = {
  /** The operation's index in the adaptation. */
  operation: number
  at: string
  op: OperationKind
  problem: 'missing' | 'locked' | 'unfit' | 'outdated'
  /** A sentence for the person who edits the adaptation. */
  message: string
}
