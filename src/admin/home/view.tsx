import { Gutter } from '@payloadcms/ui'
import { MailServerNotice } from '../enquiries/mail-server-notice.tsx'
import { Home } from './home.tsx'

/** `/admin`. What waits is loaded afterwards, so that the panel opens at once. */
export function HomeView() {
  return (
    <Gutter className="polyclinic-home">
      <MailServerNotice />
      <Home />
    </Gutter>
  )
}
