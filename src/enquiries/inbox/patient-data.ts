import { toId } from '#collections/shared/access/roles.ts'
import { payload } from '#data/payload.ts'
import { withRetries } from '#database/retries.ts'
import type { Enquiry } from '#payload-types'
import { type ChangeResult, deleteEnquiries } from './change-enquiries.ts'
import { noteExport } from './note-export.ts'
import { findThread } from './open-enquiry.ts'
import { type Asker, findClinics, mayAsk, ownAccess, whereClinics } from './scope.ts'

/** A patient who asks, by an e-mail address or a telephone number, and the clinic that is asked; empty for all of the user's. */
export type PatientRequest = { about: string; clinic: string }

/**
 * Everything that is held about an address, for the patient to read; null for a user who may not ask. What the server keeps
 * for its own work, such as the digest that finds duplicates, says nothing more about the patient and is left out.
 */
export async function findPatientData(asker: Asker, request: PatientRequest, now = new Date()) {
  const enquiries = await findByAddress(asker, request)
  if (!enquiries) return null
  const ids = enquiries.map(({ tenant }) => toId(tenant) ?? '')
  const clinics = await findClinics(ids)
  await noteExport(asker, ids, 'what is held about a patient')
  return {
    about: request.about.trim(),
    madeAt: now.toISOString(),
    enquiries: await Promise.all(
      enquiries.map(async (enquiry) => ({
        clinic: clinics.get(toId(enquiry.tenant) ?? '')?.name ?? '',
        receivedAt: enquiry.receivedAt,
        name: enquiry.name,
        phone: enquiry.phone ?? null,
        phoneExtension: enquiry.phoneExtension ?? null,
        email: enquiry.email ?? null,
        preferredTime: enquiry.preferredTime,
        message: enquiry.message ?? '',
        location: enquiry.location,
        page: enquiry.aboutPath ?? null,
        language: enquiry.locale,
        privacyNotice: `${enquiry.noticeRegime}, version ${enquiry.noticeVersion}`,
        consent: Boolean(enquiry.consent),
        wantsNews: Boolean(enquiry.marketing),
        newsWithdrawnAt: enquiry.newsWithdrawnAt ?? null,
        purposes: enquiry.purposes,
        state: enquiry.status,
        mayBeSpam: Boolean(enquiry.suspicious),
        firstAnsweredAt: enquiry.firstAnsweredAt ?? null,
        deletedOn: enquiry.keepUntil,
        writtenByTheClinic: (await findThread(asker, enquiry.id)).map(
          ({ kind, text, author, writtenAt, mail }) => ({
            kind,
            writtenAt,
            author,
            text,
            ...(mail && { to: mail.to, subject: mail.subject, mail: mail.state }),
          }),
        ),
      })),
    ),
  }
}

/** Deletes everything that is held about an address; null for a user who may not. */
export async function deletePatientData(asker: Asker, request: PatientRequest): Promise<ChangeResult | null> {
  const enquiries = await findByAddress(asker, request)
  return (
    enquiries &&
    deleteEnquiries(
      asker,
      enquiries.map(({ id }) => id),
    )
  )
}

/** Records that the patient no longer wants news; null for a user who may not. */
export async function withdrawNews(
  asker: Asker,
  request: PatientRequest,
  now = new Date(),
): Promise<ChangeResult | null> {
  const enquiries = await findByAddress(asker, request)
  if (!enquiries) return null
  const database = await payload()
  const changed: string[] = []
  for (const { id } of enquiries.filter(({ marketing }) => marketing)) {
    await withRetries(() =>
      database.update({
        collection: 'enquiries',
        id,
        data: { marketing: false, purposes: 'answering', newsWithdrawnAt: now.toISOString() },
        depth: 0,
        // What a patient agreed to is not editable; this is what they have taken back. The access has been checked.
        overrideAccess: true,
        req: { ...asker },
      }),
    )
    changed.push(id)
  }
  return { changed, refused: [] }
}

/** Enquiries of one person: more than these are not theirs alone. */
const maxFound = 500

/** The newest first; null if the user may not ask. */
async function findByAddress(asker: Asker, { about, clinic }: PatientRequest): Promise<Enquiry[] | null> {
  if (!mayAsk(asker, 'patient-data', clinic || undefined)) return null
  const address = toAddress(about)
  const { docs } = await (await payload()).find({
    collection: 'enquiries',
    where: {
      and: [
        ...whereClinics(asker, 'patient-data', clinic || undefined),
        { [address.field]: { contains: address.text } },
      ],
    },
    sort: '-receivedAt',
    limit: maxFound,
    pagination: false,
    depth: 0,
    ...ownAccess(asker),
  })
  return docs.filter(address.isOf)
}

type Address = { field: 'email' | 'phone'; text: string; isOf: (enquiry: Enquiry) => boolean }

/** The databases compare without case, and without a country's code, only by parts of a text: `isOf` compares the whole. */
function toAddress(about: string): Address {
  if (about.includes('@')) {
    const text = about.trim().toLowerCase()
    return { field: 'email', text, isOf: ({ email }) => email?.toLowerCase() === text }
  }
  const text = about.replace(/\D/g, '').replace(/^0+/, '')
  const isComplete = about.trim().startsWith('+')
  return {
    field: 'phone',
    text,
    isOf: ({ phone }) => (isComplete ? phone === `+${text}` : Boolean(phone?.endsWith(text))),
  }
}

/** Whether a text is an e-mail address or has the digits of a whole telephone number. */
export const isAddress = (about: string): boolean =>
  /^[^\s@]+@[^\s@]+$/.test(about.trim()) || /^[\s()+.-]*(?:\d[\s()+.-]*){8,15}$/.test(about)
