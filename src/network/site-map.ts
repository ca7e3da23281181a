import type { NetworkContext } from '#data/site-context.ts'
import type { QueriedPage } from '#page-types/page-type.ts'
import { listOfPages, postsGroup, siteGroup } from '#page-types/site-map/query.ts'
import { clinicPages } from './clinic-pages.ts'

/** Every page of the network's own site, and the clinics' sites. */
export async function networkSiteMapPage(context: NetworkContext): Promise<QueriedPage> {
  const { messages } = context
  const [clinics, posts] = await Promise.all([clinicPages(context, '/'), postsGroup(context)])
  const heading = { title: { text: messages.networkTitle }, href: '/' }
  return listOfPages(context, [{ id: 'clinics', heading, targets: clinics }, posts, siteGroup(context)])
}
