import type { Block } from 'payload'
import { callToAction } from './call-to-action/config.ts'
import { care } from './care/config.ts'
import { comparison } from './comparison/config.ts'
import { diagram } from './diagram/config.ts'
import { image } from './image/config.ts'
import { include } from './include/config.ts'
import { keyPoints } from './key-points/config.ts'
import { labelledList } from './labelled-list/config.ts'
import { linkedList } from './linked-list/config.ts'
import { links } from './links/config.ts'
import { mechanism } from './mechanism/config.ts'
import { muscles } from './muscles/config.ts'
import { overview } from './overview/config.ts'
import { questions } from './questions/config.ts'
import { research } from './research/config.ts'
import { risks } from './risks/config.ts'
import { session } from './session/config.ts'
import { suitability } from './suitability/config.ts'
import { text } from './text/config.ts'
import { timeline } from './timeline/config.ts'
import { urgentCare } from './urgent-care/config.ts'
import { video } from './video/config.ts'

/** Every kind of section, in the order that the editor offers them. */
export const sectionBlocks: Block[] = [
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
  include,
]
