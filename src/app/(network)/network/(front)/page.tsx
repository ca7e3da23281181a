import type { Metadata } from 'next'
import { siteIcons } from '#app/head.ts'
import { env, toOrigin } from '#base/env.ts'
import { networkName } from '#domain/clinic/network.ts'
import { defaultContentLocale } from '#domain/locales/localized.ts'
import { getMessages } from '#domain/locales/messages.ts'
import { findNetworkHome } from '#network/home.ts'
import { NetworkHome } from '#network/home-view.tsx'

export const dynamic = 'force-dynamic'

const origin = toOrigin(env.NETWORK_HOST)

export const metadata: Metadata = {
  title: networkName,
  description: 'The clinics of the network, each with a site of its own.',
  alternates: { canonical: `${origin}/` },
  manifest: '/manifest.webmanifest',
  icons: siteIcons,
}

export default async function NetworkPage() {
  const { clinics, adminHost, blogHref, siteLinks } = await findNetworkHome()
  return (
    <NetworkHome
      lang={defaultContentLocale}
      clinics={clinics}
      adminHref={`${toOrigin(adminHost)}/admin`}
      blogHref={blogHref}
      siteLinks={siteLinks}
      messages={getMessages(defaultContentLocale)}
    />
  )
}
