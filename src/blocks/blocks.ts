import type { Block } from 'payload'
import { type FindSectionRules, noSectionRules } from '#domain/library/section-rules.ts'
import { callToAction } from './call-to-action/index.ts'
import { care } from './care/index.ts'
import { comparison } from './comparison/index.ts'
import type { PlaceholderBlock } from './define-block.ts'
import { diagram } from './diagram/index.ts'
import { image } from './image/index.ts'
import { include } from './include/index.ts'
import { keyPoints } from './key-points/index.ts'
import { labelledList } from './labelled-list/index.ts'
import { linkedList } from './linked-list/index.ts'
import { links } from './links/index.ts'
import { mechanism } from './mechanism/index.ts'
import { muscles } from './muscles/index.ts'
import { overview } from './overview/index.ts'
import { questions } from './questions/index.ts'
import { research } from './research/index.ts'
import { risks } from './risks/index.ts'
import { session } from './session/index.ts'
import { suitability } from './suitability/index.ts'
import { text } from './text/index.ts'
import { timeline } from './timeline/index.ts'
import { urgentCare } from './urgent-care/index.ts'
import { video } from './video/index.ts'

/** Every kind of section that is shown, in the order that the editor offers them. */
export const sectionBlocks = [
  keyPoints,
  overview,
  text,
  urgentCare,
  labelledList,
  linkedList,
  comparison,
  muscles,
  diagram,
  mechanism,
  care,
  session,
  timeline,
  suitability,
  risks,
  research,
  questions,
  image,
  video,
  links,
  callToAction,
] as const

/** The kinds that editors choose from. An inclusion is replaced by another document's section before it is shown. */
const blocks = [...sectionBlocks, include] as const

export const blockKinds = blocks.map(({ kind }) => kind)

/** The blocks for Payload's configuration. */
export const blockConfigs: Block[] = blocks.map(({ config }) => config)

const blocksByKind = new Map<string, PlaceholderBlock>(blocks.map((block) => [block.kind, block]))

export function findBlock(kind: string): PlaceholderBlock | undefined {
  return blocksByKind.get(kind)
}

export const findSectionRules: FindSectionRules = (kind) => findBlock(kind)?.rules ?? noSectionRules
