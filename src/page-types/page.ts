import type { SectionProps } from '#blocks/resolve.ts'
import type { LibraryKind } from '#domain/library/collections.ts'
import type { SharedDocument } from '#domain/library/document.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { EnquiryFormModel } from '#ui/enquiry-form.tsx'
import type { Frame } from '#ui/frame.ts'
import type { BookingLink, Breadcrumb, Shell, Study, Text } from '#ui/models.ts'
import type { Prose } from '#ui/prose-model.ts'
import type { BlogTemplateProps } from './blog/view.tsx'
import type { ContactTemplateProps } from './contact/view.tsx'
import type { DocumentTemplateProps } from './document/view.tsx'
import type { FindTemplateProps } from './find/view.tsx'
import type { HomeTemplateProps } from './home/view.tsx'
import type { IndexTemplateProps } from './index/view.tsx'
import type { LocationTemplateProps } from './location/view.tsx'
import type { LocationsTemplateProps } from './locations/view.tsx'
import type { PageTemplateProps } from './page/view.tsx'
import type { PostTemplateProps } from './post/view.tsx'
import type { PractitionerTemplateProps } from './practitioner/view.tsx'
import type { ReceivedTemplateProps } from './received/view.tsx'
import type { SearchTemplateProps } from './search/view.tsx'
import type { StoriesTemplateProps } from './stories/view.tsx'
import type { TeamTemplateProps } from './team/view.tsx'

/** What a template gets beside the frame and what is rendered into it. */
type ViewProps<Props> = Omit<Props, keyof Frame | 'children' | 'introduction' | 'sources' | 'enquiry'>

/** A template with its data. `sections`, `prose` and `sources` are rendered into it by the page. */
export type PageContent = {
  sections: SectionProps[]
  prose: Prose | null
  sources: Study[]
  enquiry?: EnquiryFormModel
} & (
  | { template: 'home'; props: ViewProps<HomeTemplateProps>; introduction: Text | null }
  | { template: 'document'; props: ViewProps<DocumentTemplateProps> }
  | { template: 'index'; props: ViewProps<IndexTemplateProps> }
  | { template: 'team'; props: ViewProps<TeamTemplateProps> }
  | { template: 'practitioner'; props: ViewProps<PractitionerTemplateProps> }
  | { template: 'stories'; props: ViewProps<StoriesTemplateProps> }
  | { template: 'blog'; props: ViewProps<BlogTemplateProps> }
  | { template: 'post'; props: ViewProps<PostTemplateProps> }
  | { template: 'locations'; props: ViewProps<LocationsTemplateProps> }
  | { template: 'location'; props: ViewProps<LocationTemplateProps> }
  | { template: 'contact'; props: ViewProps<ContactTemplateProps> }
  | { template: 'page'; props: ViewProps<PageTemplateProps> }
  | { template: 'search'; props: ViewProps<SearchTemplateProps> }
  | { template: 'find'; props: ViewProps<FindTemplateProps> }
  | { template: 'received'; props: ViewProps<ReceivedTemplateProps> }
)

/** What a finder says of its page to search engines; what is missing follows from the address. */
export type PageMeta = {
  title: string
  description: string
  /** A picture that an editor chose for shared links. */
  image?: string
  /** Absolute; where another page is to be listed instead of this one. */
  canonical?: string
  /** ISO times. */
  published?: string
  modified?: string
}

/** A page of the library, as far as it decides which clinics show it. */
export type SharedPage = Pick<SharedDocument, 'id' | 'slug' | 'owner' | 'displayConditions'> & {
  collection: LibraryKind
}

export type QueriedPage = {
  content: PageContent
  head: PageMeta
  breadcrumbs: Breadcrumb[]
  /** Set where it is a page of the library. */
  shared?: SharedPage
  /** An answer to what one visitor asked: never listed by search engines. */
  noIndex?: boolean
  /** Where it differs from the clinic's: what the page is about. */
  booking?: BookingLink
  telephone?: Shell['telephone']
}

export type PageResult =
  | { outcome: 'page'; page: QueriedPage; shell: Shell; locale: LocaleTag }
  | { outcome: 'redirect'; to: string }
  | { outcome: 'notFound'; shell: Shell; locale: LocaleTag }

/** What a finder answers: the page, where else to go, or nothing. */
export type QueryResult = QueriedPage | { redirect: string } | null
