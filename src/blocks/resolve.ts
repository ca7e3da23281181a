import { uniqueSlug } from '#base/slug.ts'
import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { estimatedHeight } from '#ui/estimated-height.ts'
import { type CallToActionProps, resolveCallToAction } from './call-to-action/resolve.ts'
import { type CareProps, resolveCare } from './care/resolve.ts'
import { type ComparisonProps, resolveComparison } from './comparison/resolve.ts'
import type { BlockContext } from './context.ts'
import { type DiagramProps, resolveDiagram } from './diagram/resolve.ts'
import { type ImageProps, resolveImage } from './image/resolve.ts'
import { type KeyPointsProps, resolveKeyPoints } from './key-points/resolve.ts'
import { type LabelledListProps, resolveLabelledList } from './labelled-list/resolve.ts'
import { type LinkedListProps, resolveLinkedList } from './linked-list/resolve.ts'
import { type LinksProps, resolveLinks } from './links/resolve.ts'
import { type MechanismProps, resolveMechanism } from './mechanism/resolve.ts'
import { type MusclesProps, resolveMuscles } from './muscles/resolve.ts'
import { type OverviewProps, resolveOverview } from './overview/resolve.ts'
import { type QuestionsProps, resolveQuestions } from './questions/resolve.ts'
import { type ResearchProps, resolveResearch } from './research/resolve.ts'
import { type RisksProps, resolveRisks } from './risks/resolve.ts'
import { resolveSession, type SessionProps } from './session/resolve.ts'
import { resolveSuitability, type SuitabilityProps } from './suitability/resolve.ts'
import { resolveText, type TextProps } from './text/resolve.ts'
import { resolveTimeline, type TimelineProps } from './timeline/resolve.ts'
import { resolveUrgentCare, type UrgentCareProps } from './urgent-care/resolve.ts'
import { resolveVideo, type VideoProps } from './video/resolve.ts'

/** A section ready to be shown. An inclusion is none: what it includes stands in its place. */
export type SectionProps =
  | KeyPointsProps
  | OverviewProps
  | TextProps
  | UrgentCareProps
  | LabelledListProps
  | LinkedListProps
  | ComparisonProps
  | MusclesProps
  | DiagramProps
  | MechanismProps
  | CareProps
  | SessionProps
  | TimelineProps
  | SuitabilityProps
  | RisksProps
  | ResearchProps
  | QuestionsProps
  | ImageProps
  | VideoProps
  | LinksProps
  | CallToActionProps

/**
 * The sections of a page in reading order. Total on every stored section: one of an unknown kind, or with nothing left
 * to show, is left out. Keys are unique in what comes back, since they are addresses on the page.
 */
export function resolveSections(sections: readonly ResolvedSection[], context: BlockContext): SectionProps[] {
  // The list of sources stands at an address of its own.
  const taken = new Set(['sources'])
  return sections.flatMap((section) => {
    const resolved = resolveSection(section, context)
    if (!resolved) return []
    const key = uniqueSlug(resolved.key || resolved.kind, taken)
    taken.add(key)
    return [{ ...resolved, key, room: estimatedHeight(resolved) }]
  })
}

function resolveSection(section: ResolvedSection, context: BlockContext): SectionProps | null {
  // The kinds as stored are open; those shown are the union, and each of its members is named here.
  const kind = section.kind as SectionProps['kind']
  switch (kind) {
    case 'key-points':
      return resolveKeyPoints(section)
    case 'overview':
      return resolveOverview(section, context)
    case 'text':
      return resolveText(section, context)
    case 'urgent-care':
      return resolveUrgentCare(section, context)
    case 'labelled-list':
      return resolveLabelledList(section)
    case 'linked-list':
      return resolveLinkedList(section, context)
    case 'comparison':
      return resolveComparison(section)
    case 'muscles':
      return resolveMuscles(section, context)
    case 'diagram':
      return resolveDiagram(section, context)
    case 'mechanism':
      return resolveMechanism(section)
    case 'care':
      return resolveCare(section)
    case 'session':
      return resolveSession(section)
    case 'timeline':
      return resolveTimeline(section)
    case 'suitability':
      return resolveSuitability(section)
    case 'risks':
      return resolveRisks(section, context)
    case 'research':
      return resolveResearch(section, context)
    case 'questions':
      return resolveQuestions(section, context)
    case 'image':
      return resolveImage(section, context)
    case 'video':
      return resolveVideo(section, context)
    case 'links':
      return resolveLinks(section, context)
    case 'call-to-action':
      return resolveCallToAction(section, context)
    default:
      kind satisfies never
      return null
  }
}
