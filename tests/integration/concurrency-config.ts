import type { CollectionConfig, Config, DatabaseAdapterObj } from 'payload'
import { nameLockHolder } from '#collections/shared/hooks/locked-documents.ts'
import { refuseStaleWrites } from '#collections/shared/hooks/stale-writes.ts'
import { respondToBusyDatabase } from '#database/transient.ts'
import { untyped } from './clients.ts'
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

/** All versions are kept, so that tests can count them. */
const notes: CollectionConfig = {
  slug: 'notes',
  access: openToAll,
  versions: { drafts: { autosave: true }, maxPerDoc: 0 },
  fields: noteFields,
}

const plain: CollectionConfig = { slug: 'plain', access: openToAll, fields: noteFields }

/** Writes a copy of each saved note without passing `req`, so outside the transaction. */
const forgetful: CollectionConfig = {
  slug: 'forgetful',
  access: openToAll,
  fields: noteFields,
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        await untyped(req.payload).create({ collection: 'plain', data: { title: `copy of ${doc.title}` } })
      },
    ],
  },
}

/** Updates the same document again after each update, without passing `req`. */
const selfForgetful: CollectionConfig = {
  slug: 'self-forgetful',
  access: openToAll,
  fields: noteFields,
  hooks: {
    afterChange: [
      async ({ doc, operation, req }) => {
        const again = { collection: 'self-forgetful', id: doc.id, data: { count: doc.count + 1 } }
        if (operation === 'update') await untyped(req.payload).update(again)
      },
    ],
  },
}

/** Writes a copy within the transaction and then throws. */
const failing: CollectionConfig = {
  slug: 'failing',
  access: openToAll,
  fields: noteFields,
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        await untyped(req.payload).create({
          collection: 'plain',
          data: { title: `copy of ${doc.title}` },
          req,
        })
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
    hooks: { afterError: [respondToBusyDatabase, nameLockHolder] },
  }
}

export type Editor = { name: string; email: string; token: string }

/** Creates `count` users and signs them in. */
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
