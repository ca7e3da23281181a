import type { TypedUser } from 'payload'
import { clinicsWith, type Member, toId } from '#collections/shared/access/roles.ts'
import type { Clinic } from '#domain/clinic/clinic.ts'
import { collectionPaths } from '#domain/routes/routes.ts'
import { isSitePath, splitAddress, splitLocale } from '#domain/routes/site-address.ts'
import { findClinicById, findLiveClinics } from '../find-clinic.ts'
import { payload } from '../payload.ts'
import { documentPath } from './document-path.ts'
import { createLinkPass, draftAccess } from './preview-pass.ts'

type PreviewRequest = {
  collection: string | null
  id: string | null
  path: string | null
  clinic: string | null
}

/** Where to see a preview, with the pass for it; or why there is none, for the editor to read. */
export type Preview = { host: string; path: string; pass: string } | { problem: string }

export async function findPreview(
  // Payload adds the id of the session, but does not declare it.
  user: TypedUser & { _sid?: string },
  request: PreviewRequest,
): Promise<Preview> {
  const found = await findPreviewed(user, request)
  if ('problem' in found) return found
  const { clinic, host, path, address } = found
  const pass = await createLinkPass({ user: String(user.id), session: user._sid ?? '' }, { clinic, path })
  if (!pass) return { problem: 'Your session has ended. Sign in again.' }
  return { host, path: address, pass }
}

/** `path` is without a locale, `address` as it was asked for. */
type Previewed = { clinic: string; host: string; path: string; address: string }

/** The page of a document on a clinic's host, as far as the user sees drafts there. */
export async function findPreviewed(
  user: TypedUser,
  { collection, id, path, clinic }: PreviewRequest,
): Promise<Previewed | { problem: string }> {
  const found = collection && id ? await findDocument(user, collection, id) : null
  if (collection && id && !found)
    return { problem: 'This document has not been saved yet, or you do not have access to it.' }
  const shown = await clinicFor(user, found?.clinic ?? null, clinic)
  if (!shown)
    return {
      problem: 'No clinic is available for this preview. Choose one in the panel’s clinic selector.',
    }
  const host = shown.hosts[0]
  if (!host) return { problem: `"${shown.name}" has no host yet.` }
  const address = found?.path ?? sitePath(path)
  return { clinic: shown.id, host, path: splitLocale(splitAddress(address).path, shown).path, address }
}

/** The document's own clinic; for a document of the network the chosen one, the user's first, or any that is live. */
async function clinicFor(user: TypedUser, own: string | null, chosen: string | null): Promise<Clinic | null> {
  const member = user as Member
  const wanted = own ?? [chosen, ...clinicsWith(member)].find((each) => each && draftAccess(member, each))
  if (wanted) return draftAccess(member, wanted) ? findClinicById(wanted) : null
  return draftAccess(member, '') === 'network' ? ((await findLiveClinics())[0] ?? null) : null
}

/** The collections whose documents have a preview; the address may name any other. */
const previewed: readonly string[] = [...Object.keys(collectionPaths), 'clinics', 'adaptations']

/** Read with the user's own access, so that a preview shows nothing that the panel would not. */
async function findDocument(
  user: TypedUser,
  collection: string,
  id: string,
): Promise<{ path: string; clinic: string | null } | null> {
  if (!previewed.includes(collection)) return null
  const database = await payload()
  const findRow = (slug: string, rowId: string) =>
    database.findByID({
      collection: slug as 'pages',
      id: rowId,
      depth: 0,
      draft: true,
      disableErrors: true,
      overrideAccess: false,
      user,
    })
  const row = (await findRow(collection, id)) as Record<string, unknown> | null
  if (!row) return null
  if (collection === 'clinics') return { path: '/', clinic: id }
  const clinic = toId((row.tenant ?? row.owner) as string | null)
  if (collection !== 'adaptations') return { path: documentPath(collection, row), clinic }
  const source = row.source as { relationTo: string; value: string | { id: string } } | null
  const shared =
    source && ((await findRow(source.relationTo, toId(source.value) ?? '')) as Record<string, unknown> | null)
  return shared ? { path: documentPath(source.relationTo, shared), clinic } : null
}

const sitePath = (path: string | null): string => (path && isSitePath(path) ? path : '/')
