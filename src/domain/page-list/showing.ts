/** A page on which a document shows, at one clinic. */
export type Showing = {
  clinic: { id: string; name: string }
  title: string
  path: string
  /** The full address; null where visitors don't see the page. */
  address: string | null
  /** Of a shared page: what the clinic has made of it. */
  state: 'as-shared' | 'changed' | 'hidden' | 'not-added' | 'own'
  /** The clinic's adaptation of a shared page. */
  adaptation: string | null
}

/** What a publication of a draft changes. */
export type Impact = {
  /** Whether the draft differs for visitors from what is published. */
  changes: boolean
  /** What differs from the published version, as “2 sections changed, title changed”; empty where nothing is published. */
  differences: string
  /** The document's own pages, at each clinic. */
  pages: Showing[]
  /** Whether lists, links and pictures of the document on other pages change too. */
  reachesLists: boolean
  /** Changes of clinics that were written against a text that the draft changes, by adaptation. */
  outdated: { adaptation: string; clinic: string; changes: number }[]
}
