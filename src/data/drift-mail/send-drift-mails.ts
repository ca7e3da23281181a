import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { env, toOrigin } from '#base/env.ts'
import { countAttempt, forgetAttempts, hasAttempts } from '#collections/rate-limits/attempts.ts'
import { hasMailServer } from '#collections/shared/email-adapter.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { findLiveClinics } from '../find-clinic.ts'
import { type Drift, findDrift } from '../page-list/find-drift.ts'

/**
 * Tells the editors of each live clinic by mail which of its changes were written against a shared text that has changed
 * since: at most once a day, and only if something has been added since the last mail. Several servers may run this
 * concurrently. Nothing is sent without a mail server.
 *
 * @returns how many mails were accepted
 */
export async function sendDriftMails(payload: Payload, now: Date): Promise<number> {
  if (!hasMailServer(payload)) return 0
  let sent = 0
  for (const clinic of await findLiveClinics()) sent += await tellEditors(payload, clinic, now)
  return sent
}

async function tellEditors(payload: Payload, clinic: Clinic, now: Date): Promise<number> {
  const drift = await findDrift(clinic)
  const told = `drift told ${clinic.id} ${fingerprint(drift)}`
  if (drift.size === 0 || (await hasAttempts(payload.db, told, now.getTime()))) return 0
  const today = `drift mail ${clinic.id}`
  if ((await countAttempt(payload.db, { key: today, limit: onceADay }, now.getTime())) > 0) return 0
  const mail = toMail(clinic, await findPageNames(payload, clinic, drift))
  const outcomes = await Promise.allSettled(
    (await findEditors(payload, clinic)).map((to) => payload.sendEmail({ to, ...mail })),
  )
  const refused = outcomes.filter(({ status }) => status === 'rejected').length
  if (refused > 0)
    payload.logger.error(`${refused} mails about changed shared texts could not be sent for ${clinic.name}.`)
  // Tried again with the next run, by all editors together: a mail server refuses all or none.
  if (refused > 0 && refused === outcomes.length) await forgetAttempts(payload.db, today)
  else await countAttempt(payload.db, { key: told, limit: onceForThis }, now.getTime())
  return outcomes.length - refused
}

/** Milliseconds. */
const day = 24 * 60 * 60 * 1000
const onceADay = { free: 1, firstDelay: day, maxDelay: day, memory: day }
const onceForThis = { free: 1, firstDelay: 90 * day, maxDelay: 90 * day, memory: 90 * day }

/** Equal as long as the same changes need attention. */
const fingerprint = (drift: Drift): string =>
  createHash('sha256')
    .update(JSON.stringify([...drift].toSorted(([a], [b]) => a.localeCompare(b))))
    .digest('hex')
    .slice(0, 16)

/** The shared pages, as the clinic's editors know them, in alphabetical order. */
async function findPageNames(payload: Payload, { id }: Clinic, drift: Drift): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'adaptations',
    where: { and: [{ tenant: { equals: id } }, { sourceKey: { in: [...drift.keys()] } }] },
    depth: 0,
    pagination: false,
    select: { name: true },
    sort: 'name',
    // Runs for the server itself; the names go to those who write these pages.
    overrideAccess: true,
  })
  return docs.map(({ name }) => name ?? 'Untitled')
}

/** A mail names so many pages. */
const maxNamed = 20

function toMail({ id, name }: Clinic, titles: readonly string[]): { subject: string; text: string } {
  const pages = titles.length === 1 ? '1 page' : `${titles.length} pages`
  const named = titles.slice(0, maxNamed).map((title) => `- ${title}`)
  const others = titles.length - named.length
  const listed = [...named, ...(others > 0 ? [`- and ${others} more`] : [])].join('\n')
  const list = `${toOrigin(env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST)}/admin/pages?clinic=${id}`
  return {
    subject: `Shared texts have changed: ${pages} of ${name}`,
    text: `The network has changed texts below your own on ${pages} of ${name}:\n\n${listed}\n\nYour site still shows your texts, unless the network has corrected an error. Compare them here, and keep yours, take the shared text or merge both:\n\n${list}\n`,
  }
}

/** The addresses of those who write the clinic's pages. */
async function findEditors(payload: Payload, { id }: Clinic): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ 'tenants.tenant': { equals: id } }, { disabled: { not_equals: true } }] },
    depth: 0,
    pagination: false,
    select: { email: true },
    // Runs for the server itself; the addresses are used for nothing else.
    overrideAccess: true,
  })
  return docs.map(({ email }) => email)
}
