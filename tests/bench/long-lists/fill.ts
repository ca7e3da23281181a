import { commitTransaction, createLocalReq, initTransaction, type Payload } from 'payload'
import { kindNames } from '#collections/activity/kinds.ts'
import { enquiryStates } from '#domain/enquiry/handling.ts'

/** How many rows there are of each. */
export type Size = { enquiries: number; activity: number }

/** Rows in one transaction. */
const batchSize = 1000

const year = 365 * 24 * 60 * 60 * 1000

const names = ['Asha Menon', 'Ben Carter', 'Chitra Rao', 'Dana Whitecloud', 'Evan Price', 'Farah Khan']
/** As long as patients write. */
const sentences = [
  'My heel has hurt in the mornings since I began to run again in spring.',
  'I twisted my knee on the stairs, and it is still swollen after a week.',
  'Could I come after work? I stand all day, and sit only on the bus.',
  'My doctor sent me a letter that says tendon, and I would like to know more about it.',
  'Is there parking for a wheelchair, and do you treat children of eight years?',
  'It is the left shoulder, at night most of all, and I cannot lift my arm to the shelf.',
]

/** Adds enquiries and entries of the activity log, spread over a year and over the clinics. Written below the hooks, which would mail. */
export async function fillLists(payload: Payload, size: Size): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'clinics',
    pagination: false,
    select: {},
  })
  const clinics = docs.map(({ id }) => id)
  const now = Date.now()
  const at = (number: number, of: number) => new Date(now - (year * number) / of).toISOString()
  await write(payload, 'enquiries', size.enquiries, (number) => ({
    tenant: pick(clinics, number),
    status: pick(enquiryStates, number >> 1),
    name: `${pick(names, number)} ${number}`,
    email: `patient-${number}@patients.example`,
    phone: `212555${String(number).padStart(5, '0')}`,
    preferredTime: 'any',
    message: [0, 1, 2, 3, 4].map((add) => pick(sentences, number * 7 + add * 5)).join(' '),
    aboutTitle: 'Achilles tendinopathy',
    location: 'springfield',
    locale: 'en',
    noticeRegime: 'US',
    noticeVersion: '2026-11-21',
    purposes: 'answering',
    receivedAt: at(number, size.enquiries),
    keepUntil: new Date(now + year).toISOString(),
    mailState: 'sent',
    mailTries: 1,
    digest: `measured ${number}`,
  }))
  await write(payload, 'activity', size.activity, (number) => {
    const userName = pick(names, number * 5)
    return {
      createdAt: at(number, size.activity),
      line: `${userName} published Achilles tendinopathy ${number}: 2 sections changed`,
      kind: pick(kindNames, number),
      userName,
      userId: `user ${number % 40}`,
      origin: 'Firefox on Linux',
      ofCollection: 'pages',
      ofId: `page ${number % 2000}`,
      title: `Achilles tendinopathy ${number}`,
      tenant: pick(clinics, number * 3),
    }
  })
}

const pick = <Value>(values: readonly Value[], number: number): Value | undefined =>
  values[number % values.length]

async function write(
  payload: Payload,
  collection: 'activity' | 'enquiries',
  count: number,
  rowOf: (number: number) => Record<string, unknown>,
): Promise<void> {
  for (let start = 0; start < count; start += batchSize) {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    for (let number = start; number < Math.min(count, start + batchSize); number += 1)
      await payload.db.create({ collection, data: rowOf(number), req, returning: false })
    await commitTransaction(req)
  }
}
