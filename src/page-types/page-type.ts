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

/** The parts rendered for a view. A view places some itself, or takes `children` for all of them but the form. */
export type Slots = {
  prose: ReactNode
  /** The sections on urgent care that come before all others. */
  urgentCare: ReactNode
  /** The sections to read first. */
  sections: ReactNode
  /** The end of the page: folded background, questions, and where to go next. */
  furtherSections: ReactNode
  sources: ReactNode
  enquiry: ReactNode
  /** All but the form, in this order. */
  children: ReactNode
}

/** The props that a query passes to the view of each kind. */
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

/** A page's metadata from its query. The rest is derived from the address. */
export type PageMeta = {
  title: string
  description: string
  /** A picture that an editor chose for shared links. */
  image?: string
  /** Absolute; set if search engines should list another page instead. */
  canonical?: string
  /** ISO times. */
  published?: string
  modified?: string
}

/** The fields of a library document that decide which clinics show it. */
export type SharedPage = Pick<SharedDocument, 'id' | 'slug' | 'owner' | 'displayConditions'> & {
  collection: LibraryKind
  /** ISO time of the last change. */
  updatedAt: string
}

export type QueriedPage<T extends PageKind = PageKind> = {
  content: PageContent<T>
  head: PageMeta
  /** The title on the image for shared links; null for the site's tagline. */
  imageTitle: string | null
  breadcrumbs: Breadcrumb[]
  /** Set where it is a page of the library. */
  shared?: SharedPage
  /** An answer to one visitor's search or form, or a page in a language that it isn't translated into: never listed by search engines. */
  noIndex?: boolean
  /** Set if it differs from the clinic's. */
  booking?: BookingLink
  telephone?: Shell['telephone']
}

export type PageResult =
  | { outcome: 'page'; page: QueriedPage; shell: Shell; locale: LocaleTag }
  | { outcome: 'redirect'; to: string }
  | { outcome: 'notFound'; shell: Shell; locale: LocaleTag }

/** The result of a query: the page, a redirect, or null if there is no such page. */
export type QueryResult = QueriedPage | { redirect: string } | null

/** A page that search engines may list. The path is without the locale's prefix. */
export type SitemapEntry = {
  path: string
  /** ISO time; undefined if unknown. */
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

/** A page type without its view. */
export type PageType<Kind extends RouteKind> = {
  /** @param searchParams those that `routeQuery` lists for the kind */
  query: (context: ClinicContext, route: Route<Kind>, searchParams: SearchParams) => Promise<QueryResult>
  /** The pages of the type that search engines may list; null where there are none. */
  sitemap: ((context: ClinicContext) => Promise<SitemapEntry[]>) | null
  /**
   * The localized texts of its main part, as stored, which decide in which languages the page counts as translated; null
   * where it consists of the site's messages.
   */
  texts: ((context: ClinicContext, route: Route<Kind>) => Promise<unknown>) | null
  /** The page's own schema.org nodes; null if the page type has none. */
  structuredData: StructuredData<Extract<Kind, PageKind>> | null
}
