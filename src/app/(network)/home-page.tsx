import { SiteFiles } from '#app/html/head-tags.tsx'
import { htmlResponse } from '#app/html/html-response.tsx'
import { env, toOrigin } from '#base/env.ts'
import { networkBrand, networkName } from '#domain/clinic/network.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { findNetworkHome } from '#network/home.ts'
import { NetworkHome } from '#network/home-view.tsx'

/** The network's front page. */
export async function homePageResponse(): Promise<Response> {
  const { clinics, adminHost, blogHref, siteLinks } = await findNetworkHome()
  return htmlResponse({
    brand: networkBrand,
    lang: defaultContentLocale,
    head: (
      <>
        <title>{networkName}</title>
        <meta name="description" content="The clinics of the network, each with a site of its own." />
        <link rel="canonical" href={`${toOrigin(env.NETWORK_HOST)}/`} />
        <SiteFiles />
      </>
    ),
    children: (
      <NetworkHome
        lang={defaultContentLocale}
        clinics={clinics}
        adminHref={`${toOrigin(adminHost)}/admin`}
        blogHref={blogHref}
        siteLinks={siteLinks}
        messages={getMessages(defaultContentLocale)}
      />
    ),
  })
}
