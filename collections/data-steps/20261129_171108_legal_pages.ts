import type { PayloadRequest } from 'payload'
import { findFreeSlug } from '#collections/shared/slugs/holders.ts'
import { moveAside } from '#collections/shared/slugs/make-way.ts'
import { legalRoles } from '#domain/routes/routes.ts'
import type { Page } from '#payload-types'

/**
 * A clinic's own page at an address that is now reserved, such as /privacy, gets the role of that address, so that it shows
 * there as before. A page where the list of all pages stands now moves.
 */
export async function data(req: PayloadRequest): Promise<void> {
  const { db, logger } = req.payload
  const { docs } = await db.find<Page>({
    collection: 'pages',
    where: {
      and: [{ slug: { in: [...legalRoles, 'site-map'] } }, { deletedAt: { exists: false } }],
    },
    pagination: false,
    req,
  })
  for (const page of docs.filter((each) => !each.role)) {
    const role = legalRoles.find((each) => each === page.slug)
    if (role) {
      await giveRole(page, role, req)
      logger.info(`The page /${page.slug} has the page role of that address now.`)
      continue
    }
    const { id, slug, tenant, formerSlugs } = page
    const free = await findFreeSlug(`${slug}-2`, 'pages', { id, tenant }, req)
    await moveAside('pages', { id, slug: free, formerSlugs: [...(formerSlugs ?? []), slug] }, req)
    logger.info(`The page /${slug} has the address /${free} now, because the list of all pages has its own.`)
  }
}

/** Below the Local API, which would publish a draft. The newest version gets the role, too: it is what editors open. */
async function giveRole(page: Page, role: Page['role'], req: PayloadRequest): Promise<void> {
  const { db } = req.payload
  const changed = { role, updatedAt: new Date().toISOString() }
  // The whole document: on SQLite, lists that are missing would be emptied.
  await db.updateOne({ collection: 'pages', id: page.id, data: { ...page, ...changed }, req })
  const { docs } = await db.findVersions<Page>({
    collection: 'pages',
    where: { and: [{ parent: { equals: page.id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  for (const { version } of docs)
    await db.createVersion({
      collectionSlug: 'pages',
      parent: page.id,
      versionData: { ...version, ...changed },
      autosave: false,
      createdAt: changed.updatedAt,
      updatedAt: changed.updatedAt,
      req,
    })
}
