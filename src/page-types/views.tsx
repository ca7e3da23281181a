import type { ReactNode } from 'react'
import type { RouteKind } from '#domain/routes/routes.ts'
import { BlogTemplate } from './blog/view.tsx'
import { ContactTemplate } from './contact/view.tsx'
import { DocumentTemplate } from './document/view.tsx'
import { FindTemplate } from './find/view.tsx'
import { HomeTemplate } from './home/view.tsx'
import { IndexTemplate } from './index/view.tsx'
import { LocationTemplate } from './location/view.tsx'
import { LocationsTemplate } from './locations/view.tsx'
import { PageTemplate } from './page/view.tsx'
import { PostTemplate } from './post/view.tsx'
import { PractitionerTemplate } from './practitioner/view.tsx'
import { ReceivedTemplate } from './received/view.tsx'
import { SearchTemplate } from './search/view.tsx'
import { StoriesTemplate } from './stories/view.tsx'
import { TeamTemplate } from './team/view.tsx'

/** The address that forms are sent to only ever redirects. */
export type Template = Exclude<RouteKind, 'enquiries'>

/** The view of each page type. Apart from `pageTypes`, since queries run where there is no React. */
export const views = {
  home: HomeTemplate,
  index: IndexTemplate,
  document: DocumentTemplate,
  team: TeamTemplate,
  practitioner: PractitionerTemplate,
  stories: StoriesTemplate,
  blog: BlogTemplate,
  post: PostTemplate,
  locations: LocationsTemplate,
  location: LocationTemplate,
  contact: ContactTemplate,
  page: PageTemplate,
  search: SearchTemplate,
  find: FindTemplate,
  received: ReceivedTemplate,
} satisfies Record<Template, (props: never) => ReactNode>
