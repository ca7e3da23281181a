import type { Graph } from 'schema-dts'

export type Node = Exclude<Graph['@graph'][number], string>

/**
 * The text of a page's `<script type="application/ld+json">`. A `<` is written as an escape: no text of the page can end
 * the element early or open a comment in it.
 */
export function graphText(nodes: readonly Node[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
