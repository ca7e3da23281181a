import { assertNever } from '#base/assert-never.ts'
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
import type { ViewProps } from './section-props.ts'
import { SessionView } from './session/view.tsx'
import { SuitabilityView } from './suitability/view.tsx'
import { TextView } from './text/view.tsx'
import { TimelineView } from './timeline/view.tsx'
import { UrgentCareView } from './urgent-care/view.tsx'
import { VideoView } from './video/view.tsx'

export function Sections({ sections, messages }: { sections: readonly SectionProps[]; messages: Messages }) {
  return sections.map((section) => <SectionView key={section.key} section={section} messages={messages} />)
}

function SectionView({ section, messages }: ViewProps<SectionProps>) {
  switch (section.kind) {
    case 'key-points':
      return <KeyPointsView section={section} messages={messages} />
    case 'overview':
      return <OverviewView section={section} messages={messages} />
    case 'text':
      return <TextView section={section} messages={messages} />
    case 'urgent-care':
      return <UrgentCareView section={section} messages={messages} />
    case 'labelled-list':
      return <LabelledListView section={section} messages={messages} />
    case 'linked-list':
      return <LinkedListView section={section} messages={messages} />
    case 'comparison':
      return <ComparisonView section={section} messages={messages} />
    case 'muscles':
      return <MusclesView section={section} messages={messages} />
    case 'diagram':
      return <DiagramView section={section} messages={messages} />
    case 'mechanism':
      return <MechanismView section={section} messages={messages} />
    case 'care':
      return <CareView section={section} messages={messages} />
    case 'session':
      return <SessionView section={section} messages={messages} />
    case 'timeline':
      return <TimelineView section={section} messages={messages} />
    case 'suitability':
      return <SuitabilityView section={section} messages={messages} />
    case 'risks':
      return <RisksView section={section} messages={messages} />
    case 'research':
      return <ResearchView section={section} messages={messages} />
    case 'questions':
      return <QuestionsView section={section} messages={messages} />
    case 'image':
      return <ImageView section={section} messages={messages} />
    case 'video':
      return <VideoView section={section} messages={messages} />
    case 'links':
      return <LinksView section={section} messages={messages} />
    case 'call-to-action':
      return <CallToActionView section={section} messages={messages} />
    default:
      return assertNever(section)
  }
}
