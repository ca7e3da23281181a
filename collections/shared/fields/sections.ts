import type { BlocksField } from 'payload'
import { blockKinds } from '#blocks/blocks.ts'

/** The body of a page. The blocks are defined once, at the root of the configuration, and referenced here. */
export const sections: BlocksField = {
  name: 'sections',
  type: 'blocks',
  label: 'Sections',
  labels: { singular: 'Section', plural: 'Sections' },
  blockReferences: blockKinds,
  blocks: [],
  admin: { initCollapsed: true },
}
