import { afterAll, describe } from 'vitest'
import { createEnquiryFixture } from './enquiries/enquiry-fixture.ts'
import { startMailServer } from './enquiries/mail-server.ts'
import { notificationMail } from './enquiries/notification-mail.ts'
import { retention } from './enquiries/retention.ts'
import { staffAccess } from './enquiries/staff-access.ts'
import { submission } from './enquiries/submission.ts'
import { describePolyclinic } from './polyclinic.ts'

const server = await startMailServer()
process.env.SMTP_URL = server.url
afterAll(() => server.close())

describePolyclinic('enquiries', (polyclinic) => {
  const fixture = createEnquiryFixture(polyclinic)
  describe('submission', () => submission(fixture))
  describe('the mail to the clinic', () => notificationMail(polyclinic, fixture, server))
  describe('retention', () => retention(polyclinic, fixture, server))
  describe('access', () => staffAccess(polyclinic, fixture))
})
