import type { ContentLocale } from '../locales/localized.ts'
import type { Phrase } from './find-phrase.ts'

/** What an editor asks for. `clinic` is null for the network's own texts, `locale` for every language. */
export type ReplaceRequest = Phrase & {
  clinic: string | null
  replacement: string
  locale: ContentLocale | null
}

/** A place in the preview. */
export type Hit = {
  id: string
  locale: ContentLocale
  /** The labels that lead to the field: "Sections › Text 2 › Heading" */
  place: string
  before: string
  found: string
  after: string
  isSplit: boolean
}

/** A document in which the phrase was found. */
export type FoundDocument = DocumentName & {
  /** What the editor saw: a document that was changed since is left alone. */
  updatedAt: string
  /** Without drafts, each change is on the site at once. */
  hasDrafts: boolean
  /** Whether its newest version is a draft, which it then stays. */
  isDraft: boolean
  mayPublish: boolean
  hits: Hit[]
}

export type DocumentName = {
  collection: string
  id: string
  title: string
  /** "post" */
  noun: string
}

export type Preview = {
  documents: FoundDocument[]
  /** Whether there are more places than are shown. */
  isCut: boolean
}

/** The places that are to be replaced, by document. */
export type Chosen = { collection: string; id: string; updatedAt: string; hits: string[] }

/**
 * What becomes of a document. `waiting` and `undoing` wait for the server; `left` was changed by somebody since the preview,
 * `kept` since the replacement; `refused` and `not-undone` have a reason.
 */
export const documentStates = [
  'waiting',
  'done',
  'refused',
  'left',
  'undoing',
  'undone',
  'kept',
  'not-undone',
] as const
export type DocumentState = (typeof documentStates)[number]

export const isUnderWay = (state: DocumentState): boolean => state === 'waiting' || state === 'undoing'

export type DocumentResult = DocumentName & {
  state: DocumentState
  /** Whether the change is on the site; else it is a draft. */
  isLive: boolean
  places: number
  reason: string | null
}

/** One phrase that is or was replaced in a clinic's texts, or in the network's. */
export type Replacement = {
  id: string
  phrase: string
  replacement: string
  startedAt: string
  /** The name of a user; null if it is not known any more. */
  by: string | null
  undoneBy: string | null
  documents: number
  left: number
}

export type ReplacementDetails = Replacement & { results: DocumentResult[] }
