import { speculationRules } from '#domain/seo/speculation-rules.ts'
import { graphText, type Node } from '#domain/structured-data/graph.ts'

/**
 * What a page tells programs and nobody reads: its structured data, and which links may be made ready before they are
 * followed. Both are data, which a browser never runs.
 */
export function HeadData({
  structuredData,
  isPreview,
}: {
  structuredData: readonly Node[]
  isPreview: boolean
}) {
  return (
    <>
      {structuredData.length > 0 && <script type="application/ld+json">{graphText(structuredData)}</script>}
      {!isPreview && <script type="speculationrules">{JSON.stringify(speculationRules)}</script>}
    </>
  )
}
