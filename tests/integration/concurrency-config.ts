import type { CollectionConfig, Config, DatabaseAdapterObj } from 'payload'
import { nameLockHolder } from '#collections/shared/hooks/locked-documents.ts'
import { refuseStaleWrites } from '#collections/shared/hooks/stale-writes.ts'
import { answerBusyDatabase } from '#database/transient.ts'
import type { PayloadFixture } from './database.ts'

const anyone = () => true
const openToAll = { read: anyone, create: anyone, update: anyone, delete: anyone, readVersions: anyone }

const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  access: openToAll,
  fields: [{ name: 'name', type: 'text' }],
}

const noteFields: CollectionConfig['fields'] = [
  { name: 'title', type: 'text', required: true },
  { name: 'count', type: 'number', defaultValue: 0 },
]

/** Every version is kept, so that the history can be counted. */
const notes: CollectionConfig = {
  slug: 'notes',
  access: openToAll,
  versions: { drafts: { autosave: true }, maxPerDoc: 0 },
  fields: noteFields,
}

const plain: CollectionConfig = { slug: 'plain', access: openToAll, fields: noteFields }

/** A copy of each saved note is written without the transaction that saves it. */
const forgetful: CollectionConfig = {
  slug: 'forgetful',
  access: openToAll,
  fields: noteFields,
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        await req.payload.create({ collection: 'plain', data: { title: `copy of ${doc.title}` } } as never)
      },
    ],
  },
}

/** Every update is followed by one of the same document, without its transaction. */
const selfForgetful: CollectionConfig = {
  slug: 'self-forgetful',
  access: openToAll,
  fields: noteFields,
  hooks: {
    afterChange: [
      async ({ doc, operation, req }) => {
        const again = { collection: 'self-forgetful', id: doc.id, data: { count: doc.count + 1 } }
        if (operation === 'update') await req.payload.update(again as never)
      },
    ],
  },
}

/** Leaves a copy behind, properly, and then fails. */
const failing: CollectionConfig = {
  slug: 'failing',
  access: openToAll,
  fields: noteFields,
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        await req.payload.create({
          collection: 'plain',
          data: { title: `copy of ${doc.title}` },
          req,
        } as never)
        throw new Error('on purpose')
      },
    ],
  },
}

export function concurrencyConfig(db: DatabaseAdapterObj): Config {
  return {
    db,
    secret: '',
    logger: { options: { level: 'silent' } },
    admin: { user: 'users' },
    collections: [
      users,
      refuseStaleWrites(notes),
      refuseStaleWrites(plain),
      forgetful,
      selfForgetful,
      failing,
    ],
    hooks: { afterError: [answerBusyDatabase, nameLockHolder] },
  }
}

export type Editor = { name: string; email: string; token: string }

/** Makes and signs in as many users as asked for. */
export async function signInEditors({ local, rest }: PayloadFixture, count: number): Promise<Editor[]> {
  const password = 'correct horse'
  const signIn = async (_: unknown, n: number): Promise<Editor> => {
    const name = `Editor ${n}`
    const email = `editor-${n}-${crypto.randomUUID()}@clinic.example`
    await local().create({ collection: 'users', data: { name, email, password } })
    const { token } = await rest('/users/login', { method: 'POST', body: { email, password } })
    if (!token) throw new Error(`${name} could not sign in`)
    return { name, email, token }
  }
  const editors: Editor[] = []
  for (let n = 0; n < count; n += 1) editors.push(await signIn(undefined, n))
  return editors
}
