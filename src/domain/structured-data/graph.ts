import type {
  BlogPostingLeaf,
  BreadcrumbListLeaf,
  MedicalWebPageLeaf,
  PersonLeaf,
  VideoObjectLeaf,
  WebSiteLeaf,
} from 'schema-dts'
import type { ClinicNode } from './medical-clinic.ts'

/** What pages tell of. */
export type Node =
  | ClinicNode
  | WebSiteLeaf
  | BreadcrumbListLeaf
  | PersonLeaf
  | BlogPostingLeaf
  | MedicalWebPageLeaf
  | VideoObjectLeaf

/**
 * The text of a page's `<script type="application/ld+json">`. A `<` is written as an escape: no text of the page can end
 * the element early or open a comment in it.
 */
export function graphText(nodes: readonly Node[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
