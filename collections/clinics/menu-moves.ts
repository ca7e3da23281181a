import type { PayloadRequest, Where } from 'payload'
import type { Redirect } from '#domain/routes/redirect-graph.ts'

type Row = { path: string }

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
  const leadsThere: Where = {
    or: [{ 'navigation.path': { equals: from } }, { 'footerNavigation.path': { equals: from } }],
  }
  const where = clinics === 'all' ? leadsThere : { and: [leadsThere, { id: { in: [...clinics] } }] }
  // Below the Local API: a save would be refused for faults in other fields of the clinic, and needs a right to change it.
  const { docs } = await db.find({ collection: 'clinics', where, pagination: false, req })
  const moved = (rows: Row[] | null | undefined) =>
    (rows ?? []).map((row) => (row.path === from ? { ...row, path: to } : row))
  for (const clinic of docs as { id: string; navigation?: Row[]; footerNavigation?: Row[] }[]) {
    // The whole document: on SQLite, lists that are missing would be emptied.
    const data = {
      ...clinic,
      navigation: moved(clinic.navigation),
      footerNavigation: moved(clinic.footerNavigation),
      updatedAt: new Date().toISOString(),
    }
    await db.updateOne({ collection: 'clinics', id: clinic.id, data, req })
  }
}
