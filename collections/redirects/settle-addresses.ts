import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { toId } from '#collections/shared/access/roles.ts'
import { type RedirectProblem, settleRedirect } from '#domain/routes/redirect-graph.ts'
import { canonicalSource, canonicalTarget, carryQuery, splitAddress } from '#domain/routes/site-address.ts'
import { findAddresses, findClinic, findRedirects, localAddress, type StoredRedirect } from './addresses.ts'
import { retargetRedirects } from './page-moves.ts'
import { validateRedirectSource, validateRedirectTarget } from './validate-paths.ts'

/**
 * Stores a redirect's addresses in the one spelling in which requests are looked up, and lets it reach its page in one step:
 * a target that is itself redirected is replaced by its end, and redirects to this one are changed to lead there too.
 */
export const settleRedirectAddresses: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { from: source, to: target, tenant } = { ...originalDoc, ...data }
  const id = toId(tenant)
  if (!id || typeof source !== 'string' || typeof target !== 'string') return data
  const clinic = await findClinic(id, req)
  const site = { hosts: clinic.hosts, locales: clinic.locales }
  const from = canonicalSource(source, site)
  const to = canonicalTarget(target, site)
  // The fields' own validation reports it.
  if (validateRedirectSource(from) !== true || validateRedirectTarget(to) !== true)
    return { ...data, from, to }
  const others = (await findRedirects({ tenant: { equals: id } }, clinic, req)).filter(
    (each) => each.id !== String(originalDoc?.id ?? ''),
  )
  const wanted = { from, to: localAddress(to, clinic).path }
  const addresses = await findAddresses([wanted.from, wanted.to], others, { clinic, req })
  const settled = settleRedirect(wanted, addresses)
  if ('kind' in settled)
    throw new ValidationError({ collection: 'redirects', errors: [explainProblem(settled, wanted)], req })
  const reached = continued(to, settled, others)
  await retargetRedirects(
    others.filter((each) => each.to === from),
    reached,
    req,
  )
  return { ...data, from, to: reached }
}

/** The end of a chain, with the query that was entered for its beginning. */
export function continued(
  to: string,
  end: { to: string; through?: string },
  others: readonly StoredRedirect[],
): string {
  if (end.through === undefined) return to
  const last = others.find(({ from }) => from === end.through)
  return carryQuery(last ? `${last.prefix}${last.to}${last.rest}` : end.to, splitAddress(to).query)
}

/** The error message for a problem, at the field in which the editor can correct it. */
export function explainProblem({ kind, chain }: RedirectProblem, { from }: { from: string }) {
  const path = chain.join(' → ')
  const end = chain.at(-1)
  switch (kind) {
    case 'page':
      return {
        label: 'From',
        path: 'from',
        message: `There is a page at ${from}, so “From” would never be used. Enter an address without a page.`,
      }
    case 'renamed':
      return {
        label: 'From',
        path: 'from',
        message: `${from} redirects to ${end} already, because that page had this address before, so “From” would never be used.`,
      }
    case 'loop':
      return {
        label: 'To',
        path: 'to',
        message: `“To” would create a redirect loop: ${path}. Enter another address.`,
      }
    case 'missing':
      return {
        label: 'To',
        path: 'to',
        message: `“To” leads to ${end}, where this site has no page. Enter the address of a published page, for example /contact, or a full https:// address.`,
      }
  }
}
