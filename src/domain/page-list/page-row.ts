import type { ReportedProblem } from '../library/section.ts'
import type { Showing } from './showing.ts'

/** What a page of a clinic's site is made from. `list`: from the clinic's data alone, such as the list of conditions. */
export const pageKinds = ['shared', 'page', 'post', 'person', 'location', 'list'] as const
export type PageKind = (typeof pageKinds)[number]

/** One address of a clinic's site, as the panel lists it. */
export type PageRow = {
  kind: PageKind
  /** What kind of document it is, such as "Condition". */
  type: string
  title: string
  /** Without a locale: `/conditions/shin-splints`. */
  path: string
  /** Where visitors see it now; null if they don't. */
  address: string | null
  /** What is edited to change the page; null if there is nothing. Of a shared page the document of the network. */
  document: { collection: string; id: string } | null
  /** The clinic's adaptation of a shared page. */
  adaptation: string | null
  visibility: 'shown' | 'hidden' | 'not-added' | 'not-published'
  /** In how many places the clinic has changed a shared page. */
  changes: number
  /** How many of these need the clinic's attention, by what is the matter. */
  problems: Partial<Record<ReportedProblem, number>>
  /** Names of the site's languages that it is not translated into. */
  missingLanguages: string[]
  /** Whether there are changes that have not been published. */
  hasDraft: boolean
  /** ISO time of the last change, and the name of who made it. */
  changedAt: string | null
  changedBy: string | null
}

export type PageList = {
  clinic: { id: string; name: string; address: string | null }
  pages: PageRow[]
}

/** How much of a clinic's site needs attention: pages by what is the matter, for a list of all clinics. */
export type ClinicOverview = { id: string; name: string; pages: Partial<Record<ReportedProblem, number>> }

/** A document of the network, for a list of all: at how many clinics it is adapted, hidden, and needs attention. */
export type DocumentOverview = {
  document: { collection: string; id: string }
  type: string
  title: string
  path: string
  adapted: number
  hidden: number
  attention: number
}

/** A document of the network at each clinic. `attention`: in how many places the clinic's changes need it. */
export type DocumentPages = {
  document: { collection: string; id: string; title: string }
  pages: (Showing & { attention: number })[]
}
