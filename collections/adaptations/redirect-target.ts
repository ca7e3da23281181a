import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { findAddresses, findClinic, findRedirects, localAddress } from '#collections/redirects/addresses.ts'
import { toId } from '#collections/shared/access/roles.ts'
import { refuseToPublish } from '#collections/shared/validation/publishing.ts'
import { settleRedirect } from '#domain/routes/redirect-graph.ts'
import { collectionPaths, type RoutedCollection } from '#domain/routes/routes.ts'
import { canonicalTarget, isSitePath } from '#domain/routes/site-address.ts'

type Source = { relationTo: RoutedCollection; value: string | { id: string } }

/** Stores the address to which a hidden page redirects in its one spelling, without the clinic's own host. */
export const settleRedirectTo: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const clinic = toId(data.tenant ?? originalDoc?.tenant)
  if (!data.redirectTo || !clinic) return data
  return { ...data, redirectTo: canonicalTarget(data.redirectTo, await findClinic(clinic, req)) }
}

/** Refuses to publish a hidden page that redirects to itself or to no page. */
export const refuseDeadRedirectTo = refuseToPublish(async ({ data, originalDoc, req }) => {
  const { visible, redirectTo, tenant, source } = { ...originalDoc, ...data }
  const id = toId(tenant)
  // The field's own validation reports another site's address.
  if (visible !== false || !redirectTo || !id || !source || !isSitePath(redirectTo)) return []
  const clinic = await findClinic(id, req)
  const from = await findPath(source, req)
  const to = localAddress(redirectTo, clinic).path
  const others = await findRedirects({ tenant: { equals: id } }, clinic, req)
  const addresses = await findAddresses([to], others, { clinic, req })
  // The page itself is hidden as soon as this is published.
  const isPage = (path: string) => path !== from && addresses.isPage(path)
  const settled = settleRedirect({ from, to }, { ...addresses, isPage })
  if (!('kind' in settled)) return []
  const place = settled.kind === 'loop' ? 'back to this page' : `to ${to}, where this site has no page`
  const label = 'Redirect visitors to'
  const message = `“${label}” leads ${place}. Enter the path of a published page, for example /conditions.`
  return [{ path: 'redirectTo', label, message }]
})

async function findPath({ relationTo, value }: Source, req: PayloadRequest): Promise<string> {
  const shared = await req.payload.findByID({
    collection: relationTo,
    id: toId(value) ?? '',
    depth: 0,
    select: { slug: true },
    disableErrors: true,
    // Only the address is read; `validateReferences` checks whether the clinic may refer to the page.
    overrideAccess: true,
    req,
  })
  return `${collectionPaths[relationTo]}/${shared?.slug}`
}
