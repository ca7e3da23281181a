import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { MailServerNotice } from '../enquiries/mail-server-notice.tsx'
import { Home } from './home.tsx'

/** `/admin`. What waits is loaded afterwards, so that the panel opens at once. */
export function HomeView({ initPageResult }: AdminViewServerProps) {
  const { collections } = initPageResult.permissions
  return (
    <Gutter className="polyclinic-home">
      {collections?.enquiries?.read && <MailServerNotice />}
      <Home />
    </Gutter>
  )
}
