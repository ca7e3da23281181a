import type { Sample } from '../fixtures/world/samples.ts'
import type { Person } from '../fixtures/world.ts'

export const isSystem = (collection: string): boolean => collection.startsWith('payload-')

/** A document of one of Payload's own collections. */
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
    default:
      throw new Error(
        `There is no sample of "${collection}". Add one to tests/integration/system-samples.ts.`,
      )
  }
}
