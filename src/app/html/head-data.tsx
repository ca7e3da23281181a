import { speculationRulesText } from '#domain/seo/speculation-rules.ts'
import { graphText, type Node } from '#domain/structured-data/graph.ts'

/**
 * A page's structured data, and which links browsers may prefetch. Both are data, which a browser does not execute.
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
      {!isPreview && <script type="speculationrules">{speculationRulesText}</script>}
    </>
  )
}
