import type { SectionProps } from '#blocks/resolve.ts'
import type { SharedDocument } from '#domain/library/document.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { LibraryKind } from '#domain/routes/routes.ts'
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
type Own<Props> = Omit<Props, keyof Frame | 'children' | 'introduction' | 'sources' | 'enquiry'>

/** A template with its data. `sections`, `prose` and `sources` are rendered into it by the page. */
export type Content = {
  sections: SectionProps[]
  prose: Prose | null
  sources: Study[]
  enquiry?: EnquiryFormModel
} & (
  | { template: 'home'; props: Own<HomeTemplateProps>; introduction: Text | null }
  | { template: 'document'; props: Own<DocumentTemplateProps> }
  | { template: 'index'; props: Own<IndexTemplateProps> }
  | { template: 'team'; props: Own<TeamTemplateProps> }
  | { template: 'practitioner'; props: Own<PractitionerTemplateProps> }
  | { template: 'stories'; props: Own<StoriesTemplateProps> }
  | { template: 'blog'; props: Own<BlogTemplateProps> }
  | { template: 'post'; props: Own<PostTemplateProps> }
  | { template: 'locations'; props: Own<LocationsTemplateProps> }
  | { template: 'location'; props: Own<LocationTemplateProps> }
  | { template: 'contact'; props: Own<ContactTemplateProps> }
  | { template: 'page'; props: Own<PageTemplateProps> }
  | { template: 'search'; props: Own<SearchTemplateProps> }
  | { template: 'find'; props: Own<FindTemplateProps> }
  | { template: 'received'; props: Own<ReceivedTemplateProps> }
)

/** What a finder says of its page to search engines; what is missing follows from the address. */
export type OwnHead = {
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

export type FoundPage = {
  content: Content
  head: OwnHead
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
  | { outcome: 'page'; page: FoundPage; shell: Shell; locale: LocaleTag }
  | { outcome: 'redirect'; to: string }
  | { outcome: 'notFound'; shell: Shell; locale: LocaleTag }

/** What a finder answers: the page, where else to go, or nothing. */
export type Finding = FoundPage | { redirect: string } | null
