import type { ReactNode } from 'react'
import type { RouteKind } from '#domain/routes/routes.ts'
import { BlogView } from './blog/view.tsx'
import { ContactView } from './contact/view.tsx'
import { DocumentView } from './document/view.tsx'
import { FinderView } from './find/view.tsx'
import { HomeView } from './home/view.tsx'
import { IndexView } from './index/view.tsx'
import { LegalView } from './legal/view.tsx'
import { LocationView } from './location/view.tsx'
import { LocationsView } from './locations/view.tsx'
import { PageView } from './page/view.tsx'
import { PostView } from './post/view.tsx'
import { PractitionerView } from './practitioner/view.tsx'
import { ReceivedView } from './received/view.tsx'
import { SearchView } from './search/view.tsx'
import { SiteMapView } from './site-map/view.tsx'
import { StoriesView } from './stories/view.tsx'
import { TeamView } from './team/view.tsx'

/** A page type with a view: the address that receives forms only redirects. */
export type PageKind = Exclude<RouteKind, 'enquiries'>

/** The view of each page type. Separate from `pageTypes`, because queries must not import React. */
export const views = {
  home: HomeView,
  index: IndexView,
  document: DocumentView,
  team: TeamView,
  practitioner: PractitionerView,
  stories: StoriesView,
  blog: BlogView,
  post: PostView,
  locations: LocationsView,
  location: LocationView,
  contact: ContactView,
  legal: LegalView,
  'site-map': SiteMapView,
  page: PageView,
  search: SearchView,
  find: FinderView,
  received: ReceivedView,
} satisfies Record<PageKind, (props: never) => ReactNode>
