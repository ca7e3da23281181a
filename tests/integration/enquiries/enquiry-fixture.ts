import { beforeAll } from 'vitest'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { signFormTimestamp } from '#enquiries/form/form-timestamp.ts'
import { createRateLimits } from '#enquiries/receive/rate-limits.ts'
import { type Dependencies, receiveEnquiry } from '#enquiries/receive/receive-enquiry.ts'
import { toClinic } from '#mappers/clinic.ts'
import type { Polyclinic } from '../polyclinic.ts'
import { required } from '../required.ts'

/** When the tests’ forms are sent, unless a test sets another time. */
export const submittedAt = new Date('2026-11-21T06:00:00Z')
export const minutesLater = (count: number) => new Date(submittedAt.getTime() + count * 60_000)

/** Sends forms to the world’s two clinics and finds the enquiries stored for them. */
export type EnquiryFixture = ReturnType<typeof createEnquiryFixture>

export function createEnquiryFixture({ payload, world }: Polyclinic) {
  const clinicsByName = new Map<string, Clinic>()
  beforeAll(async () => {
    const { clinics } = world()
    await payload().update({
      collection: 'clinics',
      id: clinics.nyc,
      data: { enquiries: { mailTo: 'desk@nyc.example', keepDays: 30 } },
    })
    for (const [name, id] of Object.entries(clinics)) {
      const row = await payload().findByID({ collection: 'clinics', id, depth: 0, locale: 'all' })
      clinicsByName.set(name, toClinic(row))
    }
    // The world’s own enquiries are not submitted ones.
    await payload().delete({ collection: 'enquiries', where: { digest: { like: 'enquiries-' } } })
  }, 60_000)

  const clinic = (name: 'nyc' | 'bengaluru') => required(clinicsByName.get(name))
  const signTimestamp = (name: 'nyc' | 'bengaluru', milliseconds = 60_000) =>
    signFormTimestamp(clinic(name).id, submittedAt.getTime() - milliseconds)
  const createDependencies = (overrides: Partial<Dependencies> = {}): Dependencies => ({
    payload: payload(),
    limits: createRateLimits(),
    findTitle: async () => 'Achilles pain',
    now: submittedAt,
    ...overrides,
  })
  const createForm = (values: Record<string, string> = {}, name: 'nyc' | 'bengaluru' = 'nyc') =>
    new URLSearchParams({
      name: `Maya ${crypto.randomUUID()}`,
      phone: '212-555-0199',
      page: '/conditions/achilles-pain',
      made: signTimestamp(name),
      notice: 'US:2026-11-21 IN:2026-11-21',
      ...values,
    })
  const send = (
    sent: URLSearchParams,
    dependencies = createDependencies(),
    name: 'nyc' | 'bengaluru' = 'nyc',
    clientKey = 'somebody',
  ) => receiveEnquiry({ clinic: clinic(name), locale: 'en', form: sent, clientKey }, dependencies)
  const findStored = async (sent: URLSearchParams) => {
    const where = { name: { equals: required(sent.get('name')) } }
    const { docs } = await payload().find({ collection: 'enquiries', where, depth: 0 })
    return docs
  }
  return { clinic, signTimestamp, createDependencies, createForm, send, findStored }
}
