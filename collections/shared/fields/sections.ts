import type { BlocksField } from 'payload'
import { sectionBlocks } from '#blocks/configs.ts'

/** The body of a page. The blocks are defined once, at the root of the configuration, and referenced here. */
export const sections: BlocksField = {
  name: 'sections',
  type: 'blocks',
  label: 'Sections',
  labels: { singular: 'Section', plural: 'Sections' },
  blockReferences: sectionBlocks.map(({ slug }) => slug) as never[],
  blocks: [],
  admin: { initCollapsed: true },
}
