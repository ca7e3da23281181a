import type { Profession } from '../clinic/professions.ts'
import type { Localized } from '../locales/localized.ts'

/** What an adaptation may do to a section or to an item in it. */
export const operationKinds = [
  'replace',
  'before',
  'after',
  'hide',
  'move',
  'retitle',
  'reword',
  'open',
] as const
export type OperationKind = (typeof operationKinds)[number]

/** Labels shown to editors. */
export const operationNames: Record<OperationKind, string> = {
  replace: 'Replace',
  before: 'Add before',
  after: 'Add after',
  hide: 'Hide',
  move: 'Move',
  retitle: 'Change heading',
  reword: 'Reword',
  open: 'Keep open',
}

/** Conditions on the clinic, all of which must match. An empty or missing list matches every clinic. */
export type DisplayConditions = {
  treatments?: string[]
  jurisdictions?: string[]
  professions?: Profession[]
}

/**
 * A section of a page as stored. `fields` holds the fields of its kind: localized values, lists of items with keys,
 * references by id.
 */
export type Section = {
  kind: string
  key: string
  heading?: Localized
  locked: boolean
  /** Reserved for clinical reviews: kept, and used by nothing yet. */
  clinical: boolean
  displayConditions?: DisplayConditions
  fields: Record<string, unknown>
  /** Whether another document has it, from which it is included here. */
  included?: boolean
  /** Whether a clinic keeps it open where it would be folded. */
  open?: boolean
}

/** One entry of a section's list. Its key is unique within the section. */
export type Item = { key: string } & Record<string, unknown>

/**
 * One change that a clinic makes to a shared document. `at` is a section's key, `section/item`, or for `reword` one text of
 * either: `section#field`, `section/item#field`, where a field inside others is a path (`cells.0.text`).
 *
 * `content` is one section: it replaces the section at `at` or is added beside it. If `at` names an item, it must be of the
 * same kind, and its items are used instead. `to` is the target of a move among the siblings: `start`, `end`,
 * `before:<key>` or `after:<key>`. `wording` is what `reword` lays over the shared text, in the locales written.
 */
export type Operation = {
  op: OperationKind
  at: string
  content?: Section
  heading?: Localized
  wording?: Localized<unknown>
  to?: string
  /** The hash of the shared part that it was written against, by locale; see `hashRevision`. */
  baseRevision?: Localized
  base?: OperationBase
}

/** The shared part that an operation was written against. Absent where it is unknown. */
export type OperationBase = {
  /** The part in each locale, as `partIn` gives it. */
  part: Localized<unknown>
  /** The keys of the siblings before it, the nearest first. */
  preceding: string[]
  /** The field of the list that held it, if it was an item. */
  list?: string
}

/** Reports an operation that could not be applied, or whose shared text has changed since it was written. */
export type Report = {
  /** The operation's index in the adaptation. */
  operation: number
  at: string
  op: OperationKind
  problem: ReportedProblem
  /** For the editor of the adaptation. */
  message: string
}

/**
 * `orphaned`: its place has gone, so its text stands after the last neighbour that is left. `suspended`: a correction
 * supersedes the shared text that it was written against. `outdated` and `orphaned` operations are applied, others are not.
 */
export type ReportedProblem = 'missing' | 'locked' | 'unfit' | 'outdated' | 'orphaned' | 'suspended'
