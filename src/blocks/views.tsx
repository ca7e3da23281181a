import type { ComponentType } from 'react'
import type { Messages } from '#domain/locales/messages.ts'
import { CallToActionView } from './call-to-action/view.tsx'
import { CareView } from './care/view.tsx'
import { ComparisonView } from './comparison/view.tsx'
import { DiagramView } from './diagram/view.tsx'
import { ImageView } from './image/view.tsx'
import { KeyPointsView } from './key-points/view.tsx'
import { LabelledListView } from './labelled-list/view.tsx'
import { LinkedListView } from './linked-list/view.tsx'
import { LinksView } from './links/view.tsx'
import { MechanismView } from './mechanism/view.tsx'
import { MusclesView } from './muscles/view.tsx'
import { OverviewView } from './overview/view.tsx'
import { QuestionsView } from './questions/view.tsx'
import { ResearchView } from './research/view.tsx'
import type { SectionProps } from './resolve.ts'
import { RisksView } from './risks/view.tsx'
import { SessionView } from './session/view.tsx'
import { SuitabilityView } from './suitability/view.tsx'
import { TextView } from './text/view.tsx'
import { TimelineView } from './timeline/view.tsx'
import { UrgentCareView } from './urgent-care/view.tsx'
import { VideoView } from './video/view.tsx'

/** The view of each kind. The compiler names one that is missing. */
const views: { [Kind in SectionProps['kind']]: View<Kind> } = {
  'key-points': KeyPointsView,
  overview: OverviewView,
  text: TextView,
  'urgent-care': UrgentCareView,
  'labelled-list': LabelledListView,
  'linked-list': LinkedListView,
  comparison: ComparisonView,
  muscles: MusclesView,
  diagram: DiagramView,
  mechanism: MechanismView,
  care: CareView,
  session: SessionView,
  timeline: TimelineView,
  suitability: SuitabilityView,
  risks: RisksView,
  research: ResearchView,
  questions: QuestionsView,
  image: ImageView,
  video: VideoView,
  links: LinksView,
  'call-to-action': CallToActionView,
}

type PropsByKind = { [Props in SectionProps as Props['kind']]: Props }

type View<Kind extends SectionProps['kind']> = ComponentType<{
  section: PropsByKind[Kind]
  messages: Messages
}>

export function Sections({ sections, messages }: { sections: readonly SectionProps[]; messages: Messages }) {
  return sections.map((section) => <SectionView key={section.key} section={section} messages={messages} />)
}

function SectionView<Kind extends SectionProps['kind']>({
  section,
  messages,
}: {
  section: PropsByKind[Kind] & { kind: Kind }
  messages: Messages
}) {
  const View: View<Kind> = views[section.kind]
  return <View section={section} messages={messages} />
}
