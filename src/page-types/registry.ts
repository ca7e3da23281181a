import type { RouteKind } from '#domain/routes/routes.ts'
import { blogPage, blogSitemap } from './blog/query.ts'
import { contactPage, contactSitemap } from './contact/query.ts'
import { documentPage, documentSitemap } from './document/query.ts'
import { documentNodes } from './document/structured-data.ts'
import { finderPage, finderSitemap } from './find/query.ts'
import { homePage, homeSitemap } from './home/query.ts'
import { homeNodes } from './home/structured-data.ts'
import { indexPage, indexSitemap } from './index/query.ts'
import { legalPage, legalSitemap } from './legal/query.ts'
import { locationNodes, locationPage, locationSitemap } from './location/query.ts'
import { locationsPage, locationsSitemap } from './locations/query.ts'
import { customPage, customPageSitemap } from './page/query.ts'
import type { PageType } from './page-type.ts'
import { postPage, postSitemap } from './post/query.ts'
import { postNodes } from './post/structured-data.ts'
import { practitionerPage, practitionerSitemap } from './practitioner/query.ts'
import { practitionerNodes } from './practitioner/structured-data.ts'
import { receivedPage } from './received/query.ts'
import { searchPage } from './search/query.ts'
import { clinicNodes } from './shared/clinic-nodes.ts'
import {
  blogTexts,
  customPageTexts,
  documentTexts,
  homeTexts,
  indexTexts,
  introductionTexts,
  legalTexts,
  locationTexts,
  postTexts,
  practitionerTexts,
  storiesTexts,
  teamTexts,
} from './shared/page-texts.ts'
import { siteMapPage, siteMapSitemap } from './site-map/query.ts'
import { storiesPage, storiesSitemap } from './stories/query.ts'
import { teamPage, teamSitemap } from './team/query.ts'

/** Every page type without its view. Sitemaps list them in this order. */
export const pageTypes: { [Kind in RouteKind]: PageType<Kind> } = {
  home: { query: homePage, sitemap: homeSitemap, texts: homeTexts, structuredData: homeNodes },
  index: { query: indexPage, sitemap: indexSitemap, texts: indexTexts, structuredData: null },
  find: {
    query: finderPage,
    sitemap: finderSitemap,
    texts: null,
    structuredData: null,
  },
  team: {
    query: teamPage,
    sitemap: teamSitemap,
    texts: teamTexts,
    structuredData: null,
  },
  stories: { query: storiesPage, sitemap: storiesSitemap, texts: storiesTexts, structuredData: null },
  blog: { query: blogPage, sitemap: blogSitemap, texts: blogTexts, structuredData: null },
  locations: {
    query: locationsPage,
    sitemap: locationsSitemap,
    texts: introductionTexts('locations'),
    structuredData: (context) => clinicNodes(context),
  },
  contact: {
    query: contactPage,
    sitemap: contactSitemap,
    texts: introductionTexts('contact'),
    structuredData: (context) => clinicNodes(context),
  },
  legal: { query: legalPage, sitemap: legalSitemap, texts: legalTexts, structuredData: null },
  'site-map': { query: siteMapPage, sitemap: siteMapSitemap, texts: null, structuredData: null },
  page: { query: customPage, sitemap: customPageSitemap, texts: customPageTexts, structuredData: null },
  document: {
    query: documentPage,
    sitemap: documentSitemap,
    texts: documentTexts,
    structuredData: documentNodes,
  },
  practitioner: {
    query: practitionerPage,
    sitemap: practitionerSitemap,
    texts: practitionerTexts,
    structuredData: practitionerNodes,
  },
  location: {
    query: locationPage,
    sitemap: locationSitemap,
    texts: locationTexts,
    structuredData: locationNodes,
  },
  post: { query: postPage, sitemap: postSitemap, texts: postTexts, structuredData: postNodes },
  search: { query: searchPage, sitemap: null, texts: null, structuredData: null },
  enquiries: {
    query: async () => ({ redirect: '/contact' }),
    sitemap: null,
    texts: null,
    structuredData: null,
  },
  received: { query: receivedPage, sitemap: null, texts: null, structuredData: null },
}
