import { createLocalReq, getPayload, type TypedUser } from 'payload'
import { findPlaces } from '#data/replacing/find-places.ts'
import { startReplacement } from '#data/replacing/start-replacement.ts'
import { continueReplacements } from '#data/replacing/work.ts'
import { applyDueChanges } from '#data/schedule/apply-due.ts'
import { scheduleChange } from '#data/schedule/schedule-change.ts'
import config from '#payload-config'
import type { Report, Told } from './messages.ts'

/* A server of the product without pages: it schedules and applies what its parent tells it to. */

const payload = await getPayload({ config })

async function prepare(): Promise<void> {
  const password = crypto.randomUUID()
  const data = {
    name: 'Editor',
    email: 'editor@network.example',
    password,
    roles: ['network-editor' as const],
  }
  const user: TypedUser = { ...(await payload.create({ collection: 'users', data })), collection: 'users' }
  for (let number = 1; number <= 3; number += 1) {
    const { id } = await payload.create({
      collection: 'conditions',
      data: { title: `Condition ${number}`, slug: `condition-${number}`, _status: 'draft' },
      draft: true,
    })
    const asked = { collection: 'conditions', id, action: 'publish' as const, at: '2026-01-05T09:00' }
    // As if it had been scheduled long ago.
    const scheduled = await scheduleChange(user, asked, 0)
    if ('message' in scheduled) throw new Error(scheduled.message)
    await payload.create({
      collection: 'treatments',
      data: { title: `Therapy ${number}`, slug: `therapy-${number}`, _status: 'draft' },
      draft: true,
    })
  }
  await replaceTherapy(user)
}

async function replaceTherapy(user: TypedUser): Promise<void> {
  const asked = {
    clinic: null,
    text: 'Therapy',
    replacement: 'Therapy Therapy',
    matchCase: true,
    wholeWords: true,
    locale: null,
  }
  const found = await findPlaces(user, asked)
  const documents = (found?.documents ?? []).map(({ hits, ...document }) => ({
    ...document,
    hits: hits.map(({ id }) => id),
  }))
  const started = await startReplacement(user, { ...asked, publishes: false, documents })
  if ('message' in started) throw new Error(started.message)
}

/** Applies a change and never commits. */
async function hang(): Promise<void> {
  await new Promise<void>((reached) => {
    payload.db.commitTransaction = () => {
      reached()
      return new Promise(() => {})
    }
    applyDueChanges(payload, new Date())
    // On MongoDB both hang; on SQLite the second waits for the first.
    continueReplacements(payload, new Date())
  })
}

async function apply(): Promise<void> {
  // MongoDB frees what a killed server had begun after some seconds. A minute of the clock passes between two looks.
  for (let minute = 0; minute < 9; minute += 1) {
    const now = new Date(Date.now() + minute * 60_000)
    await applyDueChanges(payload, now)
    await continueReplacements(payload, now)
    if ((await countWaiting()) === 0) return
  }
}

async function countWaiting(): Promise<number> {
  const { db } = payload
  const waiting = { state: { equals: 'waiting' } }
  const changes = await db.count({ collection: 'scheduled-changes', where: {} })
  const documents = await db.count({ collection: 'replacement-documents', where: waiting })
  return changes.totalDocs + documents.totalDocs
}

/** Each time a phrase is replaced it doubles. */
async function countReplaced(): Promise<number[]> {
  const { docs } = await payload.find({
    collection: 'treatments',
    pagination: false,
    sort: 'slug',
    draft: true,
  })
  return docs.map(({ title }) => (String(title).match(/Therapy/g)?.length ?? 0) - 1)
}

async function report(): Promise<Report> {
  const { docs } = await payload.find({ collection: 'conditions', pagination: false, sort: 'slug' })
  const req = await createLocalReq({}, payload)
  const count = async (id: string) => {
    const versions = await payload.countVersions({
      collection: 'conditions',
      where: { parent: { equals: id }, 'version._status': { equals: 'published' } },
      req,
    })
    const noted = await payload.count({
      collection: 'activity',
      where: { ofId: { equals: id }, kind: { equals: 'publish' } },
      req,
    })
    return [versions.totalDocs, noted.totalDocs]
  }
  const counts = await Promise.all(docs.map(({ id }) => count(id)))
  return {
    published: counts.map(([published = 0]) => published),
    noted: counts.map(([, noted = 0]) => noted),
    replaced: await countReplaced(),
    waiting: await countWaiting(),
  }
}

const tasks: Record<Told, () => Promise<unknown>> = { prepare, hang, apply, report }
process.on('message', async (told: Told) => {
  process.send?.({ done: (await tasks[told]()) ?? null })
})
process.send?.({ done: null })
