import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, vi } from 'vitest'
import { createEnquiryFixture } from './enquiries/enquiry-fixture.ts'
import { exportAndPatientData } from './enquiries/export.part.ts'
import { inbox } from './enquiries/inbox.part.ts'
import { inboxPlans } from './enquiries/inbox-plans.part.ts'
import { startMailServer } from './enquiries/mail-server.ts'
import { notificationMail } from './enquiries/notification-mail.part.ts'
import { replies } from './enquiries/replies.part.ts'
import { retention } from './enquiries/retention.part.ts'
import { staffAccess } from './enquiries/staff-access.part.ts'
import { submission } from './enquiries/submission.part.ts'
import { describePolyclinic } from './polyclinic.ts'

const connection = vi.hoisted(() => ({ payload: undefined as Payload | undefined }))
vi.mock('#data/payload.ts', () => ({ payload: async () => connection.payload }))

const server = await startMailServer()
process.env.SMTP_URL = server.url
afterAll(() => server.close())

/** The parts share a world: see `api-security.test.ts`. */
describePolyclinic('enquiries', (polyclinic) => {
  beforeAll(() => {
    connection.payload = polyclinic.payload()
  })
  const fixture = createEnquiryFixture(polyclinic)
  describe('submission', () => submission(fixture))
  describe('notification mail', () => notificationMail(polyclinic, fixture, server))
  describe('retention', () => retention(polyclinic, fixture, server))
  describe('the inbox', () => inbox(polyclinic, fixture))
  describe('a reply', () => replies(polyclinic, fixture, server))
  describe('what leaves the inbox', () => exportAndPatientData(polyclinic, fixture))
  describe('staff access', () => staffAccess(polyclinic, fixture))
  // Last: on SQLite an explained query keeps its connection at what it read.
  describe('the plans of the inbox', () => inboxPlans(polyclinic))
})
