import type {
  BlogPostingLeaf,
  BreadcrumbListLeaf,
  MedicalWebPageLeaf,
  PersonLeaf,
  VideoObjectLeaf,
  WebSiteLeaf,
} from 'schema-dts'
import type { ClinicNode } from './medical-clinic.ts'

/** The nodes that a page's structured data may contain. */
export type Node =
  | ClinicNode
  | WebSiteLeaf
  | BreadcrumbListLeaf
  | PersonLeaf
  | BlogPostingLeaf
  | MedicalWebPageLeaf
  | VideoObjectLeaf

/**
 * Serialises the content of a page's `<script type="application/ld+json">`. Every `<` is escaped, so that no text can end
 * the element or open a comment in it.
 */
export function graphText(nodes: readonly Node[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes }
  return JSON.stringify(graph).replaceAll('<', '\\u003c')
}
