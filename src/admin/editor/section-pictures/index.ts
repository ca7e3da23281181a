import callToAction from './call-to-action.webp'
import care from './care.webp'
import comparison from './comparison.webp'
import diagram from './diagram.webp'
import image from './image.webp'
import keyPoints from './key-points.webp'
import labelledList from './labelled-list.webp'
import linkedList from './linked-list.webp'
import links from './links.webp'
import mechanism from './mechanism.webp'
import muscles from './muscles.webp'
import overview from './overview.webp'
import questions from './questions.webp'
import research from './research.webp'
import risks from './risks.webp'
import session from './session.webp'
import suitability from './suitability.webp'
import text from './text.webp'
import timeline from './timeline.webp'
import urgentCare from './urgent-care.webp'
import video from './video.webp'

/** The address of the picture of each kind of section; none of `include`, which shows another page's. See `npm run section-pictures`. */
export const sectionPictures: Readonly<Record<string, string>> = {
  'call-to-action': callToAction.src,
  care: care.src,
  comparison: comparison.src,
  diagram: diagram.src,
  image: image.src,
  'key-points': keyPoints.src,
  'labelled-list': labelledList.src,
  'linked-list': linkedList.src,
  links: links.src,
  mechanism: mechanism.src,
  muscles: muscles.src,
  overview: overview.src,
  questions: questions.src,
  research: research.src,
  risks: risks.src,
  session: session.src,
  suitability: suitability.src,
  text: text.src,
  timeline: timeline.src,
  'urgent-care': urgentCare.src,
  video: video.src,
}
