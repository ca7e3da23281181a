import type { Metadata } from 'next'
import { originOf } from '../../../base/env.ts'
import { networkPage } from '../../../content/network-page.ts'
import { messagesOf } from '../../../site/locales/messages.ts'
import { NetworkHome } from '../../../ui/templates/network-home.tsx'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Polyclinic',
  description: 'The clinics of the network, each with a site of its own.',
}

export default async function NetworkPage() {
  const { clinics, adminHost } = await networkPage()
  return (
    <NetworkHome
      lang="en"
      clinics={clinics}
      adminHref={`${originOf(adminHost)}/admin`}
      messages={messagesOf('en')}
    />
  )
}
