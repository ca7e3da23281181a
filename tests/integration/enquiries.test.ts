import { afterAll, describe } from 'vitest'
import { createEnquiryFixture } from './enquiries/enquiry-fixture.ts'
import { startMailServer } from './enquiries/mail-server.ts'
import { notificationMail } from './enquiries/notification-mail.part.ts'
import { retention } from './enquiries/retention.part.ts'
import { staffAccess } from './enquiries/staff-access.part.ts'
import { submission } from './enquiries/submission.part.ts'
import { describePolyclinic } from './polyclinic.ts'

const server = await startMailServer()
process.env.SMTP_URL = server.url
afterAll(() => server.close())

/** The parts share a world: see `api-security.test.ts`. */
describePolyclinic('enquiries', (polyclinic) => {
  const fixture = createEnquiryFixture(polyclinic)
  describe('submission', () => submission(fixture))
  describe('notification mail', () => notificationMail(polyclinic, fixture, server))
  describe('retention', () => retention(polyclinic, fixture, server))
  describe('staff access', () => staffAccess(polyclinic, fixture))
})
