import type { ReactNode } from 'react'
import type { SectionProps } from '#blocks/resolve.ts'
import type { ClinicContext } from '#data/site-context.ts'
import type { LibraryKind } from '#domain/library/collections.ts'
import type { SharedDocument } from '#domain/library/document.ts'
import type { ContentLocale } from '#domain/locales/localized.ts'
import type { LocaleTag } from '#domain/locales/tags.ts'
import type { Route, RouteKind } from '#domain/routes/routes.ts'
import type { Node } from '#domain/structured-data/graph.ts'
import type { EnquiryFormModel } from '#ui/enquiry-form.tsx'
import type { Frame } from '#ui/frame.ts'
import type { BookingLink, Breadcrumb, Shell, Study } from '#ui/models.ts'
import type { Prose } from '#ui/prose-model.ts'
import type { SearchParams } from './search-params.ts'
import type { PageKind, views } from './views.tsx'

/** What is rendered for a view beforehand. A view takes the parts that it places itself, or `children` for all but the form. */
export type Slots = {
  prose: ReactNode
  sections: ReactNode
  sources: ReactNode
  enquiry: ReactNode
  /** `prose`, `sections` and `sources`, in this order. */
  children: ReactNode
}

/** What a query hands to the view of each kind. */
export type ViewProps = {
  [T in PageKind]: Omit<Parameters<(typeof views)[T]>[0], keyof Frame | keyof Slots>
}

/** The data of a page of one kind. The parts are rendered into `Slots`. */
export type PageContent<T extends PageKind = PageKind> = {
  sections: SectionProps[]
  prose: Prose | null
  sources: Study[]
  enquiry?: EnquiryFormModel
} & { [K in T]: { kind: K; props: ViewProps[K] } }[T]

/** What a query says of its page to search engines; what is missing follows from the address. */
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

export type QueriedPage<T extends PageKind = PageKind> = {
  content: PageContent<T>
  head: PageMeta
  /** The title on the image for shared links; null where the site's tagline stands in its place. */
  imageTitle: string | null
  breadcrumbs: Breadcrumb[]
  /** Set where it is a page of the library. */
  shared?: SharedPage
  /** An answer to one visitor's search or form: never listed by search engines. */
  noIndex?: boolean
  /** Where it differs from the clinic's: what the page is about. */
  booking?: BookingLink
  telephone?: Shell['telephone']
}

export type PageResult =
  | { outcome: 'page'; page: QueriedPage; shell: Shell; locale: LocaleTag }
  | { outcome: 'redirect'; to: string }
  | { outcome: 'notFound'; shell: Shell; locale: LocaleTag }

/** What a query answers: the page, where else to go, or nothing. */
export type QueryResult = QueriedPage | { redirect: string } | null

/** A page that a patient gets and search engines may list. The path is without the language's prefix. */
export type SitemapEntry = {
  path: string
  /** ISO time; undefined where nothing tells. */
  updated?: string
  /** Ids of its pictures. */
  pictures: string[]
  shared?: SharedPage
  /** Of a page of the network's own: the languages that it is written in. */
  languages?: ContentLocale[]
}

/** @param url the page's own, absolute */
export type StructuredData<T extends PageKind> = (
  context: ClinicContext,
  page: QueriedPage<T>,
  url: string,
) => Node[] | Promise<Node[]>

/** What is particular to a page type besides its view. */
export type PageType<Kind extends RouteKind> = {
  query: (context: ClinicContext, route: Route<Kind>, searchParams: SearchParams) => Promise<QueryResult>
  /** The pages of the type that search engines may list; null where there are none. */
  sitemap: ((context: ClinicContext) => Promise<SitemapEntry[]>) | null
  /** What the page itself is in schema.org's vocabulary; null where nothing says it. */
  structuredData: StructuredData<Extract<Kind, PageKind>> | null
  /** Whether a form of the page puts its values into the query string. */
  readsSearchParams?: true
}
