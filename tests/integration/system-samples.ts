import type { Sample } from '../fixtures/world/samples.ts'
import type { Person } from '../fixtures/world.ts'

/** Whether only the server itself, or Payload, writes the collection. */
export const isSystem = (collection: string): boolean =>
  collection.startsWith('payload-') ||
  [
    'password-links',
    'second-factors',
    'rate-limits',
    'presence',
    'scheduled-changes',
    'replacements',
    'replacement-documents',
    'publish-log',
  ].includes(collection)

/** A document of one of those collections. */
export function createSystemSample(
  collection: string,
  { user, page }: { user: Person; page: string },
): Sample {
  const owner = { relationTo: 'users', value: user.id }
  const name = crypto.randomUUID()
  switch (collection) {
    case 'payload-locked-documents':
      return { document: { relationTo: 'pages', value: page }, user: owner }
    case 'payload-preferences':
      return { key: name, user: owner, value: { theme: 'dark' } }
    case 'payload-kv':
      return { key: name, data: { some: 'value' } }
    case 'payload-migrations':
      return { name, batch: 99 }
    case 'password-links':
      return { user: user.id, tokenHash: name, expiresAt: '2099-01-05T09:30:00.000Z' }
    case 'second-factors':
      return { user: name, key: name, lastStep: 0, recoveryHashes: [] }
    case 'rate-limits':
      return { key: name, count: 1, waitUntil: 0, expiresAt: Date.parse('2099-01-05T09:30:00.000Z') }
    case 'presence':
      return {
        key: name,
        document: `pages:${page}`,
        userId: user.id,
        userName: 'Ana',
        seenAt: '2099-01-05T09:30:00.000Z',
      }
    case 'scheduled-changes':
      return {
        slot: name,
        ofCollection: 'pages',
        ofId: page,
        action: 'unpublish',
        dueAt: '2099-01-05T09:30:00.000Z',
        scheduledBy: user.id,
      }
    case 'replacements':
      return { phrase: name, startedBy: user.id, startedAt: '2099-01-05T09:30:00.000Z' }
    case 'replacement-documents':
      return {
        replacement: name,
        ofCollection: 'pages',
        ofId: page,
        position: 0,
        state: 'done',
        edits: [],
        basedOn: '2099-01-05T09:30:00.000Z',
      }
    case 'publish-log':
      return { tags: [name], writtenAt: '2099-01-05T09:30:00.000Z' }
    default:
      throw new Error(
        `There is no sample of "${collection}". Add one to tests/integration/system-samples.ts.`,
      )
  }
}
