import type { ResolvedSection } from '#domain/resolve/resolve.ts'
import { callToActionFixtures } from './call-to-action/fixtures.ts'
import { careFixtures } from './care/fixtures.ts'
import { comparisonFixtures } from './comparison/fixtures.ts'
import { diagramFixtures } from './diagram/fixtures.ts'
import { imageFixtures } from './image/fixtures.ts'
import { keyPointsFixtures } from './key-points/fixtures.ts'
import { labelledListFixtures } from './labelled-list/fixtures.ts'
import { linkedListFixtures } from './linked-list/fixtures.ts'
import { linksFixtures } from './links/fixtures.ts'
import { mechanismFixtures } from './mechanism/fixtures.ts'
import { musclesFixtures } from './muscles/fixtures.ts'
import { overviewFixtures } from './overview/fixtures.ts'
import { questionsFixtures } from './questions/fixtures.ts'
import { researchFixtures } from './research/fixtures.ts'
import type { SectionProps } from './resolve.ts'
import { risksFixtures } from './risks/fixtures.ts'
import { sessionFixtures } from './session/fixtures.ts'
import { suitabilityFixtures } from './suitability/fixtures.ts'
import { textFixtures } from './text/fixtures.ts'
import { timelineFixtures } from './timeline/fixtures.ts'
import { urgentCareFixtures } from './urgent-care/fixtures.ts'
import { videoFixtures } from './video/fixtures.ts'

/** Examples of every kind, complete and with parts missing: for the tests, and to look at. */
export const sectionFixtures: Readonly<Record<SectionProps['kind'], ResolvedSection[]>> = {
  'key-points': keyPointsFixtures,
  overview: overviewFixtures,
  text: textFixtures,
  'urgent-care': urgentCareFixtures,
  'labelled-list': labelledListFixtures,
  'linked-list': linkedListFixtures,
  comparison: comparisonFixtures,
  muscles: musclesFixtures,
  diagram: diagramFixtures,
  mechanism: mechanismFixtures,
  care: careFixtures,
  session: sessionFixtures,
  timeline: timelineFixtures,
  suitability: suitabilityFixtures,
  risks: risksFixtures,
  research: researchFixtures,
  questions: questionsFixtures,
  image: imageFixtures,
  video: videoFixtures,
  links: linksFixtures,
  'call-to-action': callToActionFixtures,
}
