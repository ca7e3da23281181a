import { payload } from '../payload.ts'

/** The names under which editors see users, by id: the name, or the email address of a user without one. */
export async function findUserNames(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const { docs } = await (await payload()).find({
    collection: 'users',
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { name: true, email: true },
    depth: 0,
    pagination: false,
    // Editors of the same documents may see who changed them even if they have no access to users.
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, name, email }) => [String(id), name || email]))
}
