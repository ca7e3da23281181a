import { afterAll, describe } from 'vitest'
import { keeping } from './enquiries/retention.ts'
import { startMailServer } from './enquiries/mail-server.ts'
import { mailing } from './enquiries/notification-mail.ts'
import { reading } from './enquiries/staff-access.ts'
import { receiving } from './enquiries/submission.ts'
import { createReception } from './enquiries/enquiry-fixture.ts'
import { describePolyclinic } from './polyclinic.ts'

const server = await startMailServer()
process.env.SMTP_URL = server.url
afterAll(() => server.close())

describePolyclinic('enquiries', (polyclinic) => {
  const reception = createReception(polyclinic)
  describe('received:', () => receiving(reception))
  describe('the mail to the clinic', () => mailing(polyclinic, reception, server))
  describe('kept:', () => keeping(polyclinic, reception, server))
  describe('who sees one', () => reading(polyclinic, reception))
})
