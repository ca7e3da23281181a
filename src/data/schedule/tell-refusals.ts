import { createLocalReq, type Payload, type Where } from 'payload'
import { env, toOrigin } from '#base/env.ts'
import { hasMailServer } from '#collections/shared/email-adapter.ts'
import { formatTime, nameTimeZone } from '#domain/schedule/local-time.ts'
import type { ScheduledChange as Row } from '#payload-types'
import { describeDocument } from './describe-document.ts'
import { timeZoneOf } from './scope.ts'

/**
 * Mails whoever scheduled a change that was refused, and those who manage its clinic. Several servers may run this at once:
 * the first to mark a row mails. Nothing is sent without a mail server; the panel’s home tells as well.
 *
 * @returns how many mails were accepted
 */
export async function tellRefusals(payload: Payload, now: Date): Promise<number> {
  if (!hasMailServer(payload)) return 0
  const { docs } = await payload.db.find<Row>({
    collection: 'scheduled-changes',
    where: {
      and: [
        { problem: { exists: true } },
        isUntold,
        { dueAt: { greater_than: new Date(now.getTime() - lifetime).toISOString() } },
      ],
    },
    sort: 'dueAt',
    limit: 20,
    pagination: false,
  })
  let sent = 0
  for (const row of docs) sent += await tell(payload, row, now)
  return sent
}

const isUntold: Where = { toldAt: { exists: false } }

/** Milliseconds: a week. What was refused earlier is known from the panel. */
const lifetime = 7 * 24 * 60 * 60 * 1000

async function tell(payload: Payload, row: Row, now: Date): Promise<number> {
  const claimed = await payload.db.updateOne({
    collection: 'scheduled-changes',
    where: { and: [{ id: { equals: row.id } }, isUntold] },
    data: { toldAt: now.toISOString() },
  })
  if (!claimed) return 0
  const mail = await toMail(payload, row)
  const outcomes = await Promise.allSettled(
    (await findRecipients(payload, row)).map((to) => payload.sendEmail({ to, ...mail })),
  )
  const refused = outcomes.filter(({ status }) => status === 'rejected').length
  if (refused > 0) payload.logger.error(`${refused} mails about a scheduled change could not be sent.`)
  // Tried again with the next run: a mail server refuses all or none.
  if (refused > 0 && refused === outcomes.length)
    await payload.db.updateOne({ collection: 'scheduled-changes', id: row.id, data: { toldAt: null } })
  return outcomes.length - refused
}

async function toMail(payload: Payload, row: Row): Promise<{ subject: string; text: string }> {
  const { name } = await describeDocument(await createLocalReq({}, payload), row)
  const timeZone = await timeZoneOf(row.owner ?? null)
  const time = `${formatTime(Date.parse(row.dueAt), timeZone)} (${nameTimeZone(timeZone)})`
  const site = toOrigin(env.ADMIN_HOSTS[0] ?? env.NETWORK_HOST)
  return {
    subject: `Not ${row.action}ed as scheduled: ${name}`,
    text: `It was scheduled to ${row.action} ${name} on ${time}. That was refused, and the site is as it was:\n\n${row.problem}\n\nOpen it here, correct it, and schedule it again:\n\n${site}/admin/collections/${row.ofCollection}/${row.ofId}\n`,
  }
}

/** The addresses of who scheduled it and of the clinic’s managers, or of the network’s admins. */
async function findRecipients(payload: Payload, { owner, scheduledBy }: Row): Promise<string[]> {
  const responsible: Where = owner
    ? { and: [{ 'tenants.tenant': { equals: owner } }, { 'tenants.roles': { equals: 'clinic-manager' } }] }
    : { roles: { equals: 'network-admin' } }
  const { docs } = await payload.find({
    collection: 'users',
    where: {
      and: [{ or: [{ id: { equals: scheduledBy } }, responsible] }, { disabled: { not_equals: true } }],
    },
    depth: 0,
    pagination: false,
    select: { email: true },
    // Runs for the server itself; the addresses are used for nothing else.
    overrideAccess: true,
  })
  return docs.map(({ email }) => email)
}
