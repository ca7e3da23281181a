import { env } from '#base/env.ts'
import '../admin.css'

/** Above the dashboard and the enquiries: says that clinics get no mails, while there is no mail server. */
export function MailServerNotice() {
  if (env.SMTP_URL) return null
  return (
    <p className="polyclinic-note polyclinic-note--warning">
      No mail server is set up, so nobody is notified of new enquiries and password links are not sent. Look
      for new ones under “Enquiries”. Once a network admin has set SMTP_URL on the server, what is waiting is
      sent.
    </p>
  )
}
