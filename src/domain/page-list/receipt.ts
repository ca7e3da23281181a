/** What was found when the pages of a publication were fetched again, through the site's own server. */
export type Receipt = {
  /** Sites and pages that were fetched and show the present state. */
  sites: number
  pages: number
  milliseconds: number
  /** Pages that were not fetched, because there were too many or it took too long. */
  skipped: number
  /** Where the document is to be seen; null where no page shows it. */
  view: string | null
  failures: { address: string; reason: string }[]
}
