import type { PayloadRequest } from 'payload'
import type { Redirect } from '#domain/routes/redirect-graph.ts'

/**
 * Changes the entries of menus that lead to a page which has moved.
 *
 * @param clinics the clinics whose sites show the page; `'all'` for the network's pages
 */
export async function updateMenusAfterMove(
  { from, to }: Redirect,
  clinics: readonly string[] | 'all',
  req: PayloadRequest,
): Promise<void> {
  const { db } = req.payload
  const leadsThere = { 'navigation.path': { equals: from } }
  const where = clinics === 'all' ? leadsThere : { and: [leadsThere, { id: { in: [...clinics] } }] }
  // Below the Local API: a save would be refused for faults in other fields of the clinic, and needs a right to change it.
  const { docs } = await db.find({ collection: 'clinics', where, pagination: false, req })
  for (const clinic of docs as { id: string; navigation: { path: string }[] }[]) {
    const navigation = clinic.navigation.map((row) => (row.path === from ? { ...row, path: to } : row))
    // The whole document: on SQLite, lists that are missing would be emptied.
    const data = { ...clinic, navigation, updatedAt: new Date().toISOString() }
    await db.updateOne({ collection: 'clinics', id: clinic.id, data, req })
  }
}
